import type { Rows } from '../datasets/rows.ts'
import { checkLayerCount, checkWidths } from './checkNetwork.ts'
import { createEpochs, type Epochs, initialize, integerLearningShare } from './epochs.ts'
import { type Fit, type FitState, takeCount, takeNumbers } from './fit.ts'
import { createFloatNetwork, type FloatNetwork, floatForward, standardizeLabels } from './floatNetwork.ts'
import { type Grid, roundToGrid } from './grid.ts'
import { integerForward } from './integerForward.ts'
import { quantize } from './quantize.ts'
import type { Random } from './random.ts'

export type NetworkFitOptions = {
  hidden: readonly number[]
  /** Passes over the rows in real numbers, then in integers. */
  epochs: number
  integerEpochs: number
  batchSize: number
  learningRate: number
  weightDecay: number
}

/** The training of a multilayer perceptron as `trainMlp` does it on all rows; a step is an epoch. */
export function createNetworkFit(rows: Rows, options: NetworkFitOptions, random: Random, from?: FitState): Fit {
  const { hidden, epochs: floatEpochs, integerEpochs, learningRate } = options
  checkLayerCount('mlp', hidden.length + 1)
  checkWidths([...hidden, rows.classCount], rows.classCount)
  const network = createFloatNetwork(rows, [...hidden, rows.classCount])
  const { parameters } = network
  initialize(network, random)
  standardizeLabels(network, rows)

  let epoch = 0
  let rounding: { parameters: Float64Array; grid: Grid } | undefined
  let epochs: Epochs
  const beginFloat = () => {
    const forward = floatForward(network)
    epochs = createEpochs({ ...options, network, rows, random, prepare: () => forward })
  }
  const beginInteger = () => {
    const { grid } = quantize(network, rows)
    rounding = { parameters: parameters.slice(), grid }
    const prepare = () => integerForward(network, grid)
    const rate = learningRate * integerLearningShare
    epochs = createEpochs({ ...options, network, rows, random, prepare, learningRate: rate })
  }

  beginFloat()
  if (from !== undefined) {
    epoch = takeCount(from, 'scheduler', 'epoch')
    if (from.buffers.rounding !== undefined) {
      parameters.set(takeNumbers(from, 'buffers', 'rounding', parameters))
      beginInteger()
    }
    for (const [name, numbers] of Object.entries(layerNumbers(network))) {
      numbers.set(takeNumbers(from, 'params', name, numbers))
    }
    restoreEpochs(epochs!, from)
    random.state.set(takeNumbers(from, 'rng', 'words', new Int32Array(4)))
  }

  return {
    isDone: () => epoch === floatEpochs + integerEpochs,
    step() {
      if (epoch === floatEpochs) beginInteger()
      epoch++
      const loss = epochs.run()
      return { rows: epochs.order, metrics: { loss } }
    },
    state: () => ({
      params: layerNumbers(network),
      buffers: {
        offsets: network.offsets,
        scales: network.scales,
        labelScale: Float64Array.of(network.labelScale),
        ...(rounding && { rounding: rounding.parameters }),
      },
      optimizer: { means: epochs.adam.means, squares: epochs.adam.squares, steps: Int32Array.of(epochs.adam.steps) },
      scheduler: { epoch: Int32Array.of(epoch) },
      rng: { words: Int32Array.from(random.state), order: Int32Array.from(epochs.order) },
    }),
    model: () => roundToGrid(network, rounding?.grid ?? quantize(network, rows).grid),
  }
}

function restoreEpochs({ adam, order }: Epochs, from: FitState): void {
  adam.means.set(takeNumbers(from, 'optimizer', 'means', adam.means))
  adam.squares.set(takeNumbers(from, 'optimizer', 'squares', adam.squares))
  adam.steps = takeCount(from, 'optimizer', 'steps')
  order.set(takeNumbers(from, 'rng', 'order', new Int32Array(order.length)))
}

/** The weights and biases of each layer, as windows onto the network's parameters. */
export function layerNumbers({ layers }: FloatNetwork): Record<string, Float64Array> {
  return Object.fromEntries(
    layers.flatMap(({ weights, biases }, index): [string, Float64Array][] => [
      [`layers.${index}.weights`, weights],
      [`layers.${index}.biases`, biases],
    ]),
  )
}
