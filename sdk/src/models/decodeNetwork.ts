import { checkLaneBits, checkLayerCount, checkLayers, checkWidths } from './checkNetwork.ts'
import type { Layer, NetworkModel } from './model.ts'
import { checkAtLeast, checkExactly, type Header, headerBytes } from './modelBytes.ts'

/** `laneBits ‖ layers`. */
const headBytes = 2

/** Reads the body of a model of family `linear` or `mlp`. */
export function decodeNetwork(view: DataView, family: NetworkModel['family'], header: Header): NetworkModel {
  const widthsStart = headerBytes + headBytes
  checkAtLeast(view, widthsStart)
  const laneBits: number = view.getUint8(headerBytes)
  const layerCount = view.getUint8(headerBytes + 1)
  checkLaneBits(laneBits)
  checkLayerCount(family, layerCount)

  let offset = widthsStart + 2 * layerCount
  checkAtLeast(view, offset)
  const widths = Array.from({ length: layerCount }, (_, layer) => view.getUint16(widthsStart + 2 * layer))
  checkWidths(widths, header.classCount)

  const inputCounts = [header.featureCount, ...widths]
  const lengths = widths.map((outputCount, layer) => 1 + outputCount * (4 + inputCounts[layer]!))
  checkExactly(
    view,
    lengths.reduce((total, length) => total + length, offset),
  )
  const layers = widths.map((outputCount, layer): Layer => {
    const inputCount = inputCounts[layer]!
    const biasesStart = offset + 1
    const weightsStart = biasesStart + 4 * outputCount
    const shift = view.getUint8(offset)
    offset = weightsStart + outputCount * inputCount
    return {
      inputCount,
      outputCount,
      shift,
      biases: Int32Array.from({ length: outputCount }, (_, neuron) => view.getInt32(biasesStart + 4 * neuron)),
      weights: new Int8Array(view.buffer, view.byteOffset + weightsStart, outputCount * inputCount).slice(),
    }
  })
  const model: NetworkModel = { family, ...header, laneBits, layers }
  checkLayers(model)
  return model
}
