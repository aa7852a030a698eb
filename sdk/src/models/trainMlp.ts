import type { Rows } from '../datasets/rows.ts'
import { checkLayerCount, checkWidths } from './checkNetwork.ts'
import { createEpochs, type EpochsOptions, initialize, integerLearningShare } from './epochs.ts'
import { createFloatNetwork, floatForward, meanLoss, standardizeLabels } from './floatNetwork.ts'
import { roundToGrid } from './grid.ts'
import { integerForward } from './integerForward.ts'
import { defaultMetric } from './metric.ts'
import type { NetworkModel } from './model.ts'
import { compareQuantized, type QuantizationReport, quantize, runNetwork } from './quantize.ts'
import { createRandom, type Random } from './random.ts'
import { scoreModel } from './score.ts'
import {
  checkTrainingRows,
  countSteps,
  dealFolds,
  type Steps,
  type Training,
  type TrainingOptions,
} from './training.ts'

export type TrainMlpOptions = TrainingOptions & {
  /** Neurons of each hidden layer. Default: one layer of 16. */
  hidden?: readonly number[]
  /** Passes over the rows at most, in real numbers. Default: 150. */
  maxEpochs?: number
  /** Further passes at most, in integers. Default: 15. */
  maxIntegerEpochs?: number
  batchSize?: number
  learningRate?: number
  weightDecay?: number
}

export type MlpTraining = Training<NetworkModel> & {
  /** Passes over the rows that the model took, as chosen on rows held out. */
  epochs: Epochs
  /** The model against the same network before its integer epochs, in real numbers. */
  quantization: QuantizationReport
}

type Epochs = { float: number; integer: number }

const foldCount = 5
const patience = 20

/**
 * Trains a multilayer perceptron with ReLU by Adam, on the cross-entropy or in regression on the squared error, in real
 * numbers first and then in integers, so that what is scored is what was trained. A fifth of the rows, held out from a
 * first training, tells when each phase had best stop; a second training for as many epochs on all rows gives the model.
 *
 * @throws AssayError `training.noRows` without rows, `training.diverged` if the learning rate was too high,
 * `model.layers` or `model.width` for hidden layers out of range.
 *
 * @example
 * ```ts
 * const [features, labels] = [Uint8Array.of(1, 2, 8, 9), Uint8Array.of(0, 0, 1, 1)]
 * const rows = { featureCount: 1, classCount: 2, rowCount: 4, features, labels }
 * const { model } = await trainMlp(rows, { hidden: [4] })
 * model.layers.map(layer => layer.outputCount) // [4, 2]
 * ```
 */
export async function trainMlp(rows: Rows, options: TrainMlpOptions = {}): Promise<MlpTraining> {
  const { seed = 1, metric = defaultMetric(rows.classCount), hidden = [16] } = options
  const { maxEpochs = 150, maxIntegerEpochs = 15 } = options
  checkTrainingRows(rows)
  checkLayerCount('mlp', hidden.length + 1)
  checkWidths([...hidden, rows.classCount], rows.classCount)

  const random = createRandom(seed)
  const [fold] = dealFolds(rows, foldCount, random)
  const most = { float: maxEpochs, integer: maxIntegerEpochs }
  const steps = countSteps(options, (most.float + most.integer) * (fold === undefined ? 1 : 2))
  const trial = fold && (await trainNetwork(fold.training, fold.heldOut, most, options, random, steps))
  const final = await trainNetwork(rows, undefined, trial?.epochs ?? most, options, random, steps)
  steps.finish()
  return {
    ...final,
    trainScoreBps: scoreModel(final.model, rows, metric),
    validationScoreBps: trial && scoreModel(trial.model, fold.heldOut, metric),
  }
}

async function trainNetwork(
  rows: Rows,
  heldOut: Rows | undefined,
  most: Epochs,
  { hidden = [16], learningRate = 0.005, weightDecay = 1, batchSize = 16 }: TrainMlpOptions,
  random: Random,
  steps: Steps,
): Promise<Pick<MlpTraining, 'model' | 'epochs' | 'quantization'>> {
  const network = createFloatNetwork(rows, [...hidden, rows.classCount])
  initialize(network, random)
  standardizeLabels(network, rows)
  const phase = { network, rows, heldOut, batchSize, weightDecay, random, steps }

  const forward = floatForward(network)
  const float = await runEpochs({ ...phase, most: most.float, learningRate, prepare: () => forward })

  const { grid } = quantize(network, rows)
  const { predictions } = runNetwork(network, rows)
  const integer = await runEpochs({
    ...phase,
    most: most.integer,
    learningRate: learningRate * integerLearningShare,
    prepare: () => integerForward(network, grid),
  })
  const model = roundToGrid(network, grid)
  return { model, epochs: { float, integer }, quantization: compareQuantized(model, rows, predictions) }
}

type Phase = EpochsOptions & {
  /** Where the loss is measured after each epoch, if at all. */
  heldOut: Rows | undefined
  most: number
  steps: Steps
}

/** Trains for some epochs and goes back to the best, if there are rows to tell it; returns its number. */
async function runEpochs(phase: Phase): Promise<number> {
  const { network, heldOut, most, prepare, steps } = phase
  const epochs = createEpochs(phase)
  let best = { epoch: 0, loss: Number.POSITIVE_INFINITY, parameters: network.parameters }

  for (let epoch = 1; epoch <= most && epoch - best.epoch <= patience; epoch++) {
    epochs.run()
    const loss = heldOut && meanLoss(network, prepare(), heldOut)
    if (loss === undefined) best = { ...best, epoch }
    else if (loss < best.loss) best = { epoch, loss, parameters: network.parameters.slice() }
    await steps.next()
  }
  network.parameters.set(best.parameters)
  return best.epoch
}
