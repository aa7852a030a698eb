import { createLabels, type Labels, type Rows } from '../datasets/rows.ts'
import { createPass, type FloatNetwork, floatForward } from './floatNetwork.ts'
import { fitGrid, type Grid, roundToGrid } from './grid.ts'
import { type LaneBits, laneWidths, type NetworkModel } from './model.ts'
import { predictRows } from './predict.ts'
import { comparePredictions, regressionErrors, scoreCounts } from './score.ts'

/** What integers cost. An error is the share of rows in a wrong class in basis points, or the root mean square in labels. */
export type QuantizationReport = {
  laneBits: LaneBits
  errorBefore: number
  errorAfter: number
  /** Rows for which the integers predict something else than the real numbers do. */
  differingRows: number
}

export type Quantization = { model: NetworkModel; grid: Grid; report: QuantizationReport }

const largestLabel = 65535
// A regression never errs by quite the same in two lanes.
const negligible = 1.001
// A unit of activation may be worth more labels than an int8 weight can say.
const finerForNumbers = [0, 1, 2, 3]

/**
 * Turns a real network into an integer model, in the narrowest of the lanes that err least.
 *
 * @param rows What activations are measured and errors are compared on.
 */
export function quantize(network: FloatNetwork, rows: Rows): Quantization {
  const { predictions, peaks } = runNetwork(network, rows)
  const candidates = laneWidths.flatMap(laneBits =>
    (rows.classCount === 1 ? finerForNumbers : [0]).map(finer => {
      const grid = fitGrid(network, peaks, laneBits, finer)
      const model = roundToGrid(network, grid)
      return { model, grid, report: compareQuantized(model, rows, predictions) }
    }),
  )
  return candidates.reduce((best, next) => (next.report.errorAfter * negligible < best.report.errorAfter ? next : best))
}

/** Compares what a model predicts with what the real network behind it did. */
export function compareQuantized(model: NetworkModel, rows: Rows, before: Labels): QuantizationReport {
  const after = predictRows(model, rows)
  return {
    laneBits: model.laneBits,
    errorBefore: errorOf(before, rows),
    errorAfter: errorOf(after, rows),
    differingRows: Array.from(after).filter((label, row) => label !== before[row]).length,
  }
}

/** What a real network predicts of each row, and the largest activation of each hidden neuron, layer by layer. */
export function runNetwork(network: FloatNetwork, rows: Rows): { predictions: Labels; peaks: Float64Array[] } {
  const pass = createPass(network)
  const forward = floatForward(network)
  const hidden = pass.activations.slice(1)
  const peaks = hidden.map(({ length }) => new Float64Array(length))
  const predictions = createLabels(pass.outputs.length, rows.rowCount)
  for (let row = 0; row < rows.rowCount; row++) {
    forward(rows, row, pass)
    predictions[row] = concludeReal(network, pass.outputs)
    for (const [layer, activations] of hidden.entries()) {
      const peak = peaks[layer]!
      for (let neuron = 0; neuron < peak.length; neuron++) peak[neuron] = Math.max(peak[neuron]!, activations[neuron]!)
    }
  }
  return { predictions, peaks }
}

function concludeReal({ labelScale }: FloatNetwork, outputs: Float64Array): number {
  if (outputs.length > 1) return outputs.indexOf(Math.max(...outputs))
  return Math.min(Math.max(Math.round(outputs[0]! * labelScale), 0), largestLabel)
}

function errorOf(predictions: Labels, { labels, classCount }: Rows): number {
  const counts = comparePredictions(predictions, labels, classCount)
  return classCount === 1
    ? regressionErrors(counts).rootMeanSquare
    : 10_000 - scoreCounts(counts, classCount, 'accuracy')
}
