import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Model, type Rows, scoreModel, trainBoosting, trainForest } from '@assay/sdk'
import { rankColumns } from '../sdk/src/models/columns.ts'
import { cutTree, type GrownTree, growTree } from '../sdk/src/models/growTree.ts'
import { labelTarget } from '../sdk/src/models/members.ts'
import { createRandom } from '../sdk/src/models/random.ts'
import type { Figure } from './result.ts'

type Fitted = { seconds: number; accuracy: number; nodes: number }

const python = '/usr/bin/python3'
const featureCount = 30
const runs = 5
const depth = 10

/** Trainers beside those of scikit-learn, over the same rows, one core each; without Python, by themselves. */
export async function measureTraining(): Promise<{ runs: number; peer: string; figures: Figure[] }> {
  const train = createRows(20_000, 1)
  const test = createRows(5_000, 2)
  const peers = fitPeers(train, test)
  const ours: Record<string, Fitted> = {
    tree: fitTree(train, test),
    forest: await measure(() => trainForest(train, { trees: 100, depth, maxModelBytes: 2 ** 22 }), test),
    boosting: await measure(() => trainBoosting(train, { rounds: 100, depth: 6, maxModelBytes: 2 ** 22 }), test),
  }
  const names = {
    tree: 'exact CART, depth 10',
    forest: 'random forest, 100 × depth 10',
    boosting: 'boosting, 100 × depth 6, of which ours chooses how many rounds',
  }
  const figures = Object.entries(names).flatMap(([kind, name]): Figure[] => {
    const fitted = ours[kind]!
    const peer = peers?.[kind]
    return [
      {
        figure: `${name}, 20,000 × ${featureCount}`,
        unit: 's',
        ours: fitted.seconds,
        ...(peer && { peer: peer.seconds }),
      },
      {
        figure: `${name}, accuracy on 5,000 other rows`,
        unit: '',
        ours: fitted.accuracy,
        ...(peer && { peer: peer.accuracy }),
      },
      ...(fitted.nodes > 0
        ? [{ figure: `${name}, nodes`, unit: '', ours: fitted.nodes, ...(peer && { peer: peer.nodes }) }]
        : []),
    ]
  })
  return { runs, peer: 'scikit-learn 1.2', figures }
}

/** Bytes of which six decide a class, by sums and products, one label in ten wrong. */
function createRows(rowCount: number, seed: number): Rows {
  const random = createRandom(seed)
  const features = Uint8Array.from({ length: rowCount * featureCount }, () => random.below(256))
  const labels = Uint8Array.from({ length: rowCount }, (_, row) => {
    const x = features.subarray(row * featureCount)
    const inside = x[0]! + x[1]! > 255 !== (x[2]! > 127 && x[3]! > 100) || x[4]! * x[5]! > 30_000
    return Number(inside !== (random.below(10) === 0))
  })
  return { featureCount, classCount: 2, rowCount, features, labels }
}

/** The least time of several runs; every trainer gives the same model each time. */
async function measure(train: () => Promise<{ model: Model }>, test: Rows): Promise<Fitted> {
  let seconds = Number.POSITIVE_INFINITY
  let model: Model | undefined
  for (let run = 0; run < 2; run++) {
    const start = performance.now()
    model = (await train()).model
    seconds = Math.min(seconds, (performance.now() - start) / 1000)
  }
  return { seconds: round(seconds), accuracy: scoreModel(model!, test, 'accuracy') / 10_000, nodes: 0 }
}

/** One tree, without the cross-validation by which `trainTree` chooses a depth. */
function fitTree(train: Rows, test: Rows): Fitted {
  let seconds = Number.POSITIVE_INFINITY
  let grown: GrownTree | undefined
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const target = labelTarget(train, new Float64Array(train.rowCount).fill(1))
    grown = growTree(rankColumns(train), target, depth, { minWeight: 1 })
    seconds = Math.min(seconds, (performance.now() - start) / 1000)
  }
  const { leaves, ...nodes } = cutTree(grown!, depth, ([zeros = 0, ones = 0]) => (ones > zeros ? 1 : 0))
  const model: Model = { family: 'tree', featureCount, classCount: 2, ...nodes, leaves: Uint8Array.from(leaves) }
  const splits = grown!.thresholds.filter(threshold => threshold < 255).length
  return { seconds: round(seconds), accuracy: scoreModel(model, test, 'accuracy') / 10_000, nodes: 2 * splits + 1 }
}

function fitPeers(train: Rows, test: Rows): Record<string, Fitted> | undefined {
  if (!existsSync(python)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
  try {
    for (const [name, { features, labels }] of Object.entries({ train, test })) {
      writeFileSync(join(folder, `${name}.features`), features)
      writeFileSync(join(folder, `${name}.labels`), labels)
    }
    const script = join(import.meta.dirname, 'training.py')
    const printed = execFileSync(python, [script, folder, String(featureCount), String(runs)], {
      encoding: 'utf8',
      env: { ...process.env, OMP_NUM_THREADS: '1' },
    })
    const fitted: Record<string, Fitted> = JSON.parse(printed)
    return Object.fromEntries(
      Object.entries(fitted).map(([kind, each]) => [kind, { ...each, seconds: round(each.seconds) }]),
    )
  } catch {
    console.error('scikit-learn is not there: the trainers are measured by themselves.')
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function round(seconds: number): number {
  return Number(seconds.toPrecision(3))
}
