import { describe, expect, test } from 'vitest'
import type { Rows } from '../datasets/rows.ts'
import { checkModel } from '../models/checkModel.ts'
import { predictRows } from '../models/predict.ts'
import { createRandom, type Random } from '../models/random.ts'
import { randomRows } from '../models/randomModel.testing.ts'
import { importModel } from './importModel.ts'
import { writeOnnx } from './onnxWriter.testing.ts'

/** `x < threshold` goes left. Nodes stand in an order of their own; the root is the first. */
type Drawn = { feature: number; threshold: number; left: number; right: number } | { leaf: number }

type DrawnForest = { outputCount: number; featureCount: number; trees: Drawn[][] }

const files = 60
const seeds = Array.from({ length: files }, (_, seed) => seed)

/** Leaves are sixteenths, so that sums are exact and ties happen. */
function drawForest(random: Random, outputCount: number): DrawnForest {
  const featureCount = 1 + random.below(4)
  const rounds = 1 + random.below(4)
  const trees = Array.from({ length: rounds * outputCount }, () => {
    const nodes: Drawn[] = []
    const draw = (depth: number): number => {
      const at = nodes.length
      const leaf = (random.below(33) - 16) / 16
      nodes.push({ leaf })
      if (depth === 0 || random.below(4) === 0) return at
      const threshold = random.below(530) / 2 - 4
      const [left, right] = [draw(depth - 1), draw(depth - 1)]
      nodes[at] = { feature: random.below(featureCount), threshold, left, right }
      return at
    }
    draw(1 + random.below(5))
    return nodes
  })
  return { outputCount, featureCount, trees }
}

/** The sums of each output, straight from the drawing. */
function sumsOf({ trees, outputCount }: DrawnForest, row: Uint8Array): number[] {
  const sums = new Array<number>(outputCount).fill(0)
  for (const [index, nodes] of trees.entries()) {
    let node = nodes[0]!
    while (!('leaf' in node)) node = nodes[row[node.feature]! < node.threshold ? node.left : node.right]!
    sums[index % outputCount]! += node.leaf
  }
  return sums
}

function decide(forest: DrawnForest, { features, featureCount, rowCount }: Rows, base = 0): number[] {
  return Array.from({ length: rowCount }, (_, row) => {
    const sums = sumsOf(forest, features.subarray(row * featureCount, (row + 1) * featureCount))
    return sums.length > 1 ? sums.indexOf(Math.max(...sums)) : Number(sums[0]! + base > 0)
  })
}

function writeXgboost({ trees, outputCount, featureCount }: DrawnForest): Uint8Array {
  const column = (nodes: Drawn[], read: (node: Exclude<Drawn, { leaf: number }>) => number, leaf: number) =>
    nodes.map(node => ('leaf' in node ? leaf : read(node)))
  const file = {
    learner: {
      gradient_booster: {
        name: 'gbtree',
        model: {
          gbtree_model_param: { num_parallel_tree: '1' },
          tree_info: trees.map((_, index) => index % outputCount),
          trees: trees.map(nodes => ({
            left_children: column(nodes, node => node.left, -1),
            right_children: column(nodes, node => node.right, -1),
            split_indices: column(nodes, node => node.feature, 0),
            split_conditions: nodes.map(node => ('leaf' in node ? node.leaf : node.threshold)),
            default_left: nodes.map(() => 0),
            tree_param: {},
          })),
        },
      },
      learner_model_param: { base_score: '5E-1', num_class: String(outputCount), num_feature: String(featureCount) },
      objective: { name: outputCount > 1 ? 'multi:softprob' : 'binary:logistic' },
    },
  }
  return new TextEncoder().encode(JSON.stringify(file))
}

/** LightGBM compares by `<=`; thresholds are halves, so that the quarter below them parts the same codes. */
function writeLightgbm({ trees, outputCount, featureCount }: DrawnForest): Uint8Array {
  const sections = trees.map((nodes, index) => {
    const inner = nodes.flatMap((node, at) => ('leaf' in node ? [] : [{ ...node, at }]))
    const leaves = nodes.flatMap((node, at) => ('leaf' in node ? [{ ...node, at }] : []))
    const child = (at: number) => {
      const place = inner.findIndex(node => node.at === at)
      return place < 0 ? -1 - leaves.findIndex(node => node.at === at) : place
    }
    return `Tree=${index}
num_leaves=${leaves.length}
num_cat=0
split_feature=${inner.map(node => node.feature).join(' ')}
threshold=${inner.map(node => node.threshold - 0.25).join(' ')}
decision_type=${inner.map(() => 2).join(' ')}
left_child=${inner.map(node => child(node.left)).join(' ')}
right_child=${inner.map(node => child(node.right)).join(' ')}
leaf_value=${leaves.map(node => node.leaf).join(' ')}
`
  })
  const objective = outputCount > 1 ? `multiclass num_class:${outputCount}` : 'binary sigmoid:1'
  const head = `tree\nnum_tree_per_iteration=${outputCount}\nmax_feature_idx=${featureCount - 1}\nobjective=${objective}\n\n`
  return new TextEncoder().encode(`${head}${sections.join('\n')}\nend of trees\n`)
}

/** Each node in one of the four modes. */
function writeTreeEnsemble({ trees, outputCount, featureCount }: DrawnForest, random: Random): Uint8Array {
  const nodes = trees.flatMap((own, tree) => own.map((node, at) => ({ tree, at, node })))
  const leaves = nodes.flatMap(({ tree, at, node }) => ('leaf' in node ? [{ tree, at, leaf: node.leaf }] : []))
  const branches = nodes.map(({ node }) => {
    if ('leaf' in node) return { mode: 'LEAF', value: 0, yes: 0, no: 0, feature: 0 }
    const { feature, threshold, left, right } = node
    return [
      { mode: 'BRANCH_LT', value: threshold, yes: left, no: right, feature },
      { mode: 'BRANCH_LEQ', value: threshold - 0.25, yes: left, no: right, feature },
      { mode: 'BRANCH_GTE', value: threshold, yes: right, no: left, feature },
      { mode: 'BRANCH_GT', value: threshold - 0.25, yes: right, no: left, feature },
    ][random.below(4)]!
  })
  return writeOnnx({
    dims: [-1, featureCount],
    outputs: ['label', 'scores'],
    nodes: [
      {
        operator: 'TreeEnsembleClassifier',
        domain: 'ai.onnx.ml',
        outputs: ['label', 'scores'],
        attributes: {
          nodes_treeids: nodes.map(({ tree }) => tree),
          nodes_nodeids: nodes.map(({ at }) => at),
          nodes_featureids: branches.map(({ feature }) => feature),
          nodes_modes: branches.map(({ mode }) => mode),
          nodes_values: { floats: branches.map(({ value }) => value) },
          nodes_truenodeids: branches.map(({ yes }) => yes),
          nodes_falsenodeids: branches.map(({ no }) => no),
          class_treeids: leaves.map(({ tree }) => tree),
          class_nodeids: leaves.map(({ at }) => at),
          class_ids: leaves.map(({ tree }) => tree % outputCount),
          class_weights: { floats: leaves.map(({ leaf }) => leaf) },
          classlabels_int64s: Array.from({ length: Math.max(outputCount, 2) }, (_, label) => label),
          post_transform: outputCount > 1 ? 'SOFTMAX' : 'LOGISTIC',
        },
      },
    ],
  })
}

const writers = { xgboost: writeXgboost, lightgbm: writeLightgbm, onnx: writeTreeEnsemble }

describe.each(Object.entries(writers))('random trees as %s', (_, write) => {
  test.each(seeds)('seed %i: the integers decide as the drawing does', seed => {
    const random = createRandom(seed)
    const forest = drawForest(random, [1, 3, 4][random.below(3)]!)
    const classCount = Math.max(forest.outputCount, 2)
    const rows = randomRows(random, forest.featureCount, classCount, 200)
    const { model, report } = importModel(write(forest, random), { rows })
    checkModel(model)
    expect(Array.from(predictRows(model, rows))).toEqual(decide(forest, rows))
    expect(report.comparison?.differingRows).toBe(0)
  })
})
