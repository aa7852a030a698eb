import type { Rows } from '../datasets/rows.ts'
import { createPass, type FloatNetwork, floatForward } from './floatNetwork.ts'
import { fitGrid, type Grid, roundToGrid } from './grid.ts'
import { type LaneBits, laneWidths, type NetworkModel } from './model.ts'
import { predictRows } from './predict.ts'

export type QuantizationReport = {
  laneBits: LaneBits
  accuracyBeforeBps: number
  accuracyAfterBps: number
  /** Rows that the integers put in another class than the real numbers do. */
  differingRows: number
}

export type Quantization = { model: NetworkModel; grid: Grid; report: QuantizationReport }

/**
 * Turns a real network into an integer model, in the narrowest of the lanes that score best.
 *
 * @param rows What activations are measured and accuracy is compared on.
 */
export function quantize(network: FloatNetwork, rows: Rows): Quantization {
  const { predictions, peaks } = runNetwork(network, rows)
  return laneWidths
    .map(laneBits => {
      const grid = fitGrid(network, peaks, laneBits)
      const model = roundToGrid(network, grid)
      return { model, grid, report: compareQuantized(model, rows, predictions) }
    })
    .reduce((best, next) => (next.report.accuracyAfterBps > best.report.accuracyAfterBps ? next : best))
}

/** Compares what a model predicts with what the real network behind it did. */
export function compareQuantized(model: NetworkModel, rows: Rows, before: Uint8Array): QuantizationReport {
  const after = predictRows(model, rows)
  return {
    laneBits: model.laneBits,
    accuracyBeforeBps: shareBps(before, rows.labels),
    accuracyAfterBps: shareBps(after, rows.labels),
    differingRows: rows.rowCount - countEqual(after, before),
  }
}

/** The class that a real network puts each row in, and the largest activation of each hidden neuron, layer by layer. */
export function runNetwork(network: FloatNetwork, rows: Rows): { predictions: Uint8Array; peaks: Float64Array[] } {
  const pass = createPass(network)
  const forward = floatForward(network)
  const hidden = pass.activations.slice(1)
  const peaks = hidden.map(({ length }) => new Float64Array(length))
  const predictions = new Uint8Array(rows.rowCount)
  for (let row = 0; row < rows.rowCount; row++) {
    forward(rows, row, pass)
    predictions[row] = pass.outputs.indexOf(Math.max(...pass.outputs))
    for (const [layer, activations] of hidden.entries()) {
      const peak = peaks[layer]!
      for (let neuron = 0; neuron < peak.length; neuron++) peak[neuron] = Math.max(peak[neuron]!, activations[neuron]!)
    }
  }
  return { predictions, peaks }
}

function shareBps(predictions: Uint8Array, labels: Uint8Array): number {
  return Math.floor((10_000 * countEqual(predictions, labels)) / labels.length)
}

function countEqual(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((count, value, index) => count + (value === b[index] ? 1 : 0), 0)
}
