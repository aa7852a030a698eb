import type { Rows } from '../datasets/rows.ts'
import { square } from './exactMath.ts'
import {
  createFloatNetwork,
  createGradient,
  createPass,
  type FloatNetwork,
  floatForward,
  meanLoss,
  propagateBack,
  standardizeLabels,
} from './floatNetwork.ts'
import { defaultMetric } from './metric.ts'
import { minimize, type Objective } from './minimize.ts'
import type { NetworkModel } from './model.ts'
import { type QuantizationReport, quantize } from './quantize.ts'
import { createRandom } from './random.ts'
import { addCounts, countPredictions, createCounts, scoreCounts, scoreModel } from './score.ts'
import { checkTrainingRows, countSteps, dealFolds, type Training, type TrainingOptions } from './training.ts'

export type TrainLinearOptions = TrainingOptions & {
  /** Weights of the L2 penalty, the greatest first, of which cross-validation takes the best. */
  penalties?: readonly number[]
}

export type LinearTraining = Training<NetworkModel> & {
  /** The weight of the L2 penalty that was taken. */
  penalty: number
  quantization: QuantizationReport
}

const foldCount = 3
const penaltiesByDefault = [30, 10, 3, 1, 0.3, 0.1]
export const descentLimits = { maxIterations: 200, tolerance: 1e-4 }

/** Fits a linear model by the loss that its labels call for, and quantizes it. */
export async function fitLinear(rows: Rows, options: TrainLinearOptions): Promise<LinearTraining> {
  checkTrainingRows(rows)
  const { classCount } = rows
  const { seed = 1, metric = defaultMetric(classCount), penalties = penaltiesByDefault } = options
  const folds = dealFolds(rows, foldCount, createRandom(seed))
  const steps = countSteps(options, (folds.length + 1) * penalties.length)

  const trials = penalties.map(penalty => ({ penalty, loss: 0, counts: createCounts(classCount) }))
  for (const { training, heldOut } of folds) {
    const network = createLinearNetwork(training)
    for (const trial of trials) {
      descend(network, training, trial.penalty)
      trial.loss += meanLoss(network, floatForward(network), heldOut) * heldOut.rowCount
      addCounts(trial.counts, countPredictions(quantize(network, training).model, heldOut))
      await steps.next()
    }
  }
  const best = trials.reduce((least, trial) => (trial.loss < least.loss ? trial : least))

  const network = createLinearNetwork(rows)
  descend(network, rows, best.penalty)
  const { model, report } = quantize(network, rows)
  steps.finish()
  return {
    model,
    trainScoreBps: scoreModel(model, rows, metric),
    validationScoreBps: folds.length === 0 ? undefined : scoreCounts(best.counts, classCount, metric),
    penalty: best.penalty,
    quantization: report,
  }
}

/** A network of one layer, from which the descent begins. */
export function createLinearNetwork(rows: Rows): FloatNetwork {
  const network = createFloatNetwork(rows, [rows.classCount])
  standardizeLabels(network, rows)
  return network
}

/** Moves the network's parameters from where they are to the least loss. */
function descend(network: FloatNetwork, rows: Rows, penalty: number): void {
  const objective = penalizedLoss(network, rows, penalty)
  network.parameters.set(minimize(objective, network.parameters, descentLimits))
}

/** The mean loss of a network of one layer and its penalty, as they depend on its parameters, which it sets. */
export function penalizedLoss(network: FloatNetwork, rows: Rows, penalty: number): Objective {
  const pass = createPass(network)
  const forward = floatForward(network)
  const gradient = createGradient(network)
  const { weights } = network.layers[0]!
  const { weights: weightGradient } = gradient.layers[0]!
  return (point, slope) => {
    network.parameters.set(point)
    gradient.parameters.fill(0)
    let loss = 0
    for (let row = 0; row < rows.rowCount; row++) {
      forward(rows, row, pass)
      loss += propagateBack(network, rows.labels[row]!, pass, gradient)
    }
    for (const [index, weight] of weights.entries()) {
      loss += (penalty / 2) * square(weight)
      weightGradient[index]! += penalty * weight
    }
    slope.set(gradient.parameters.map(part => part / rows.rowCount))
    return loss / rows.rowCount
  }
}
