import type { Rows } from '../datasets/rows.ts'
import { createFloatNetwork } from '../models/floatNetwork.ts'
import type { NetworkModel } from '../models/model.ts'
import { quantize } from '../models/quantize.ts'
import type { FeatureCodes } from './featureCodes.ts'
import { importError } from './importErrors.ts'
import type { ImportedNetwork } from './importedModel.ts'

/**
 * Makes integers of a network, in the narrowest of the lanes that score best on rows. What its first layer was trained to
 * take, it takes as a linear function of codes.
 *
 * @throws AssayError `import.rows`
 */
export function toIntegerNetwork(
  { layers }: ImportedNetwork,
  codes: readonly FeatureCodes[],
  rows: Rows | undefined,
): NetworkModel {
  if (rows === undefined || rows.rowCount === 0) {
    throw importError('rows', 'A network needs rows: its activations are measured on them', {
      hint: 'Give the training rows of the contest.',
    })
  }
  const network = createFloatNetwork(
    rows,
    layers.map(({ outputCount }) => outputCount),
  )
  for (const [index, layer] of network.layers.entries()) {
    layer.weights.set(layers[index]!.weights)
    layer.biases.set(layers[index]!.biases)
  }
  // The network standardizes codes: `code = standardized / scale + offset`, of which the line makes the input it knows.
  const { offsets, scales } = network
  const { inputCount, weights, biases } = network.layers[0]!
  for (const [index, weight] of weights.entries()) {
    const feature = index % inputCount
    const { intercept, slope } = codes[feature]!.line
    weights[index] = (weight * slope) / scales[feature]!
    biases[Math.floor(index / inputCount)]! += weight * (intercept + slope * offsets[feature]!)
  }
  return quantize(network, rows).model
}
