import type { NetworkModel } from '@assay/sdk'

/**
 * A network of random weights that keep every sum in its lane.
 *
 * @param widths Of the input and of each layer, the last of them the classes.
 */
export function randomNetwork(...widths: number[]): NetworkModel {
  const [featureCount = 1, ...layerWidths] = widths
  return {
    family: layerWidths.length === 1 ? 'linear' : 'mlp',
    featureCount,
    classCount: layerWidths.at(-1) ?? 2,
    laneBits: 21,
    layers: layerWidths.map((outputCount, layer) => {
      const inputCount = widths[layer]!
      const largest = Math.min(127, Math.floor(2 ** 19 / 256 / inputCount) - 1)
      const weights = Int8Array.from({ length: inputCount * outputCount }, () => {
        return Math.round((2 * Math.random() - 1) * largest)
      })
      return {
        inputCount,
        outputCount,
        shift: layer === layerWidths.length - 1 ? 0 : 8,
        biases: Int32Array.from({ length: outputCount }, () => Math.round(200 * Math.random())),
        weights,
      }
    }),
  }
}

/** Multiplications for one row. */
export function productsOf({ layers }: NetworkModel): number {
  return layers.reduce((sum, { inputCount, outputCount }) => sum + inputCount * outputCount, 0)
}
