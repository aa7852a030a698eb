import { type Rows, selectRows } from '../datasets/rows.ts'
import { type Booster, type BoostingRates, createBooster } from './boost.ts'
import { boostingLoss } from './boostingLoss.ts'
import { checkDepth } from './checkTree.ts'
import { defaultMaxModelBytes, planForests } from './forestSize.ts'
import { defaultMetric } from './metric.ts'
import type { ForestModel } from './model.ts'
import { createRandom } from './random.ts'
import { roundForest } from './roundForest.ts'
import { addCounts, countPredictions, createCounts, scoreCounts, scoreModel } from './score.ts'
import {
  checkTrainingRows,
  countSteps,
  dealFolds,
  type Fold,
  type Steps,
  type Training,
  type TrainingOptions,
} from './training.ts'

export type TrainBoostingOptions = TrainingOptions & {
  /** Rounds at most; in each, every class gets a tree, or one of two. Default: 200. */
  rounds?: number
  /** Levels of each tree, 1 to 10. Default: as many as leave the least loss on rows held out, of 1, 2, 3, 4 and 6. */
  depth?: number
  /** Default: 0.1, or up to 0.5 where the bytes leave room for few rounds only. */
  learningRate?: number
  /** Weight of the L2 penalty on the numbers in leaves. Default: 1. */
  penalty?: number
  /** Curvature of the loss, in regression rows, that each side of a split keeps at least. Default: 1. */
  minCurvature?: number
  /** Default: 4096, as in contests. */
  maxModelBytes?: number
}

type Plan = { rounds: number; rates: BoostingRates }
type Trial = Plan & { boosters: Booster[]; loss: number }

const depthsByDefault = [1, 2, 3, 4, 6]
const foldCount = 5
// Folds are left out once so many rows are held out: they would cost more time than they tell.
const enoughRows = 500
const patience = 20
const lowestRate = 0.1
const highestRate = 0.5
const rateTimesRounds = 4

/**
 * Trains a forest by gradient boosting: each tree moves the forest along the slope of the cross-entropy, of the squared
 * error in regression. Depth and number of rounds are those that leave the least loss on rows held out, among the forests
 * that fit; a second training on all rows gives the model.
 *
 * @throws AssayError `training.noRows` without rows, `training.noRoom` if no forest fits the bytes, `model.depth` for a
 * depth out of range.
 *
 * @example
 * ```ts
 * const [features, labels] = [Uint8Array.of(1, 2, 8, 9), Uint8Array.of(0, 0, 1, 1)]
 * const rows = { featureCount: 1, classCount: 2, rowCount: 4, features, labels }
 * const { model } = await trainBoosting(rows, { minCurvature: 0.1 })
 * predictRows(model, rows) // Uint8Array [0, 0, 1, 1]
 * ```
 */
export async function trainBoosting(rows: Rows, options: TrainBoostingOptions = {}): Promise<Training<ForestModel>> {
  checkTrainingRows(rows)
  const { classCount, rowCount } = rows
  const { seed = 1, metric = defaultMetric(classCount) } = options
  const plans = planRounds(classCount, options)
  const enoughFolds = Math.ceil((foldCount * enoughRows) / rowCount)
  const folds = dealFolds(rows, foldCount, createRandom(seed)).slice(0, enoughFolds)
  const roundCounts = plans.map(plan => plan.rounds)
  const steps = countSteps(options, Math.max(...roundCounts) + roundCounts.reduce((sum, rounds) => sum + rounds))

  const trials: Trial[] = []
  for (const plan of plans) trials.push(await tryOut(plan, folds, steps))
  const best = trials.reduce((least, trial) => (trial.loss < least.loss ? trial : least))

  const counts = createCounts(classCount)
  for (const [fold, { heldOut }] of folds.entries()) {
    addCounts(counts, countPredictions(roundForest(best.boosters[fold]!.forestAfter(best.rounds)), heldOut))
  }
  const booster = createBooster(rows, selectRows(rows, []), best.rates)
  for (let round = 0; round < best.rounds; round++) {
    booster.advance()
    await steps.next()
  }
  const model = roundForest(booster.forestAfter(best.rounds))
  steps.finish()
  return {
    model,
    trainScoreBps: scoreModel(model, rows, metric),
    validationScoreBps: folds.length === 0 ? undefined : scoreCounts(counts, classCount, metric),
  }
}

function planRounds(classCount: number, options: TrainBoostingOptions): Plan[] {
  const { rounds = 200, learningRate, penalty = 1, minCurvature = 1, maxModelBytes = defaultMaxModelBytes } = options
  const depths = options.depth === undefined ? depthsByDefault : [options.depth]
  for (const depth of depths) checkDepth(depth)
  return fitRounds(depths, classCount, rounds, maxModelBytes).map(({ depth, rounds: fitting }) => {
    const fast = Math.min(Math.max(rateTimesRounds / fitting, lowestRate), highestRate)
    return { rounds: fitting, rates: { depth, learningRate: learningRate ?? fast, penalty, minCurvature } }
  })
}

/**
 * How many rounds of each depth fit the bytes.
 *
 * @throws AssayError `training.noRoom` if there is no forest of any depth that does.
 */
export function fitRounds(depths: readonly number[], classCount: number, rounds: number, maxModelBytes: number) {
  const treesAtOnce = boostingLoss(classCount).outputs.length
  const size = { classCount, leafNumbers: 1, treesAtOnce, maxModelBytes, maxTrees: rounds * treesAtOnce }
  return planForests(depths, size).map(({ depth, treeCount }) => ({ depth, rounds: treeCount / treesAtOnce }))
}

/** Boosts without the rows of each fold, all at the same pace, until what is held out shows that it is enough. */
async function tryOut({ rounds: mostRounds, rates }: Plan, folds: readonly Fold[], steps: Steps): Promise<Trial> {
  const boosters = folds.map(({ training, heldOut }) => createBooster(training, heldOut, rates))
  let best = { rounds: 1, loss: Number.POSITIVE_INFINITY }
  for (let rounds = 1; rounds <= mostRounds && rounds - best.rounds <= patience; rounds++) {
    for (const booster of boosters) booster.advance()
    const loss = boosters.reduce((sum, booster) => sum + booster.heldOutLoss(), 0)
    if (loss < best.loss) best = { rounds, loss }
    await steps.next()
  }
  return { ...best, rates, boosters }
}
