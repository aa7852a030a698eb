import { enterRow, type FloatNetwork, type Forward } from './floatNetwork.ts'
import { type Grid, roundToGrid } from './grid.ts'
import { activate, sumInputs } from './predict.ts'

/**
 * The forward pass of a network as rounded to a grid: computed in integers as the reference engine does, then read as
 * the real numbers they stand for. Backpropagation through it as if nothing had been rounded is the straight-through
 * estimator (Bengio, Léonard and Courville, 2013), which lets a network learn to do well in integers.
 */
export function integerForward(network: FloatNetwork, grid: Grid): Forward {
  const { layers } = roundToGrid(network, grid)
  const width = Math.max(...layers.map(layer => layer.outputCount))
  const sums = new Int32Array(width)
  const integers = new Uint8Array(width)
  return (rows, row, pass) => {
    enterRow(network, rows, row, pass)
    let inputs = rows.features
    let offset = row * rows.featureCount
    for (const [index, layer] of layers.entries()) {
      sumInputs(layer, inputs, offset, sums)
      const next = grid.layers[index + 1]
      if (next === undefined) {
        const [multiplier] = grid.layers[index]!.multipliers
        for (let neuron = 0; neuron < layer.outputCount; neuron++) pass.outputs[neuron] = sums[neuron]! / multiplier!
      } else {
        activate(layer, sums, integers)
        const activations = pass.activations[index + 1]!
        for (let neuron = 0; neuron < layer.outputCount; neuron++) {
          activations[neuron] = integers[neuron]! * next.scales[neuron]!
        }
        inputs = integers
        offset = 0
      }
    }
  }
}
