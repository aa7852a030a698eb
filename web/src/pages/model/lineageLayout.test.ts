import { expect, test } from 'vitest'
import { layOutLineage, nodeSize } from './lineageLayout.ts'

const model = (modelId: bigint, ...parents: [bigint, number][]) => ({
  modelId,
  title: undefined,
  parents: parents.map(([modelId, shareBps]) => ({ modelId, shareBps })),
})

test('who is derived from stands above who derives, also over two ways of different length', () => {
  const { nodes, edges } = layOutLineage([model(3n, [1n, 500], [2n, 1_000]), model(1n), model(2n, [1n, 2_000])])
  const rowOf = (id: bigint) => nodes.find(({ modelId }) => modelId === id)!.y
  expect(rowOf(1n)).toBeLessThan(rowOf(2n))
  expect(rowOf(2n)).toBeLessThan(rowOf(3n))
  expect(edges.map(({ from, to, shareBps }) => [from.modelId, to.modelId, shareBps])).toEqual([
    [1n, 3n, 500],
    [2n, 3n, 1_000],
    [1n, 2n, 2_000],
  ])
})

test('a model by itself is one box, and a parent that is not known leaves no line', () => {
  expect(layOutLineage([model(7n, [2n, 100])])).toMatchObject({ ...nodeSize, edges: [], nodes: [{ x: 0, y: 0 }] })
})
