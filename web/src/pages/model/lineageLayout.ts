import type { ModelRecord } from '@assay/sdk'

type Known = Pick<ModelRecord, 'modelId' | 'title' | 'parents'>

export type LineageNode = { modelId: bigint; name: string; x: number; y: number }
/** From a parent to what derives from it, with the parent's share of its revenue. */
export type LineageEdge = { from: LineageNode; to: LineageNode; shareBps: number }
/** Places in the units of {@link nodeSize}. */
export type Lineage = { nodes: LineageNode[]; edges: LineageEdge[]; width: number; height: number }

export const nodeSize = { width: 168, height: 52 }
const gap = { x: 20, y: 64 }

/**
 * Where each model stands in a drawing of its lineage: those that others derive from above them, generation by generation.
 *
 * @param models Each of them once, in any order. A parent that is not among them is left out.
 */
export function layOutLineage(models: Known[]): Lineage {
  const byId = new Map(models.map(model => [model.modelId, model]))
  const rows = Map.groupBy(models, ({ modelId }) => generation(modelId, byId))
  const width = Math.max(...[...rows.values()].map(row => rowWidth(row.length)))
  const nodes = [...rows].flatMap(([row, inRow]) =>
    inRow
      .toSorted((a, b) => Number(a.modelId - b.modelId))
      .map(({ modelId, title }, index) => ({
        modelId,
        name: title ?? `Model ${modelId}`,
        x: (width - rowWidth(inRow.length)) / 2 + index * (nodeSize.width + gap.x),
        y: row * (nodeSize.height + gap.y),
      })),
  )
  const placed = new Map(nodes.map(node => [node.modelId, node]))
  const edges = models.flatMap(({ modelId, parents }) =>
    parents.flatMap(parent => {
      const [from, to] = [placed.get(parent.modelId), placed.get(modelId)]
      return from && to ? [{ from, to, shareBps: parent.shareBps }] : []
    }),
  )
  return { nodes, edges, width, height: rows.size * (nodeSize.height + gap.y) - gap.y }
}

const rowWidth = (count: number) => count * (nodeSize.width + gap.x) - gap.x

/** How many generations are above a model. A parent is always older: its number is lower. */
function generation(modelId: bigint, byId: Map<bigint, Known>): number {
  const known = (byId.get(modelId)?.parents ?? []).filter(parent => byId.has(parent.modelId))
  return Math.max(0, ...known.map(parent => 1 + generation(parent.modelId, byId)))
}
