import {
  checkClassCount,
  checkDepth,
  checkFeatureCount,
  checkLaneBits,
  checkLayerCount,
  checkLayers,
  checkNodes,
  checkWidths,
  modelError,
} from './checkModel.ts'
import {
  type Family,
  familyIds,
  type Layer,
  type Model,
  modelVersion,
  type NetworkModel,
  type TreeModel,
} from './model.ts'

const headerBytes = 5
const networkHeadBytes = 2
const treeHeadBytes = 1

type Header = { featureCount: number; classCount: number }

/**
 * Reads canonical model bytes (docs/formats.md, "Model"). Rules are checked in the order of the bytes: the header, the
 * head of the body, the exact length, then what the body holds. The contract `IScorer` finds the same fault.
 *
 * @throws AssayError `model.<fault>`, with the place, for the first rule that is broken.
 *
 * @example
 * ```ts
 * const model = decodeModel(Uint8Array.of(1, 3, 0, 1, 2, 1, 0, 127, 0, 1))
 * model.family // 'tree'
 * ```
 */
export function decodeModel(bytes: Uint8Array): Model {
  checkAtLeast(bytes, headerBytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint8(0)
  if (version !== modelVersion) throw modelError('version', `Unknown model version ${version}`)
  const family = familyOf(view.getUint8(1))
  const header = { featureCount: view.getUint16(2), classCount: view.getUint8(4) }
  checkFeatureCount(header.featureCount)
  checkClassCount(header.classCount)
  return family === 'tree' ? decodeTree(bytes, header) : decodeNetwork(bytes, view, family, header)
}

function familyOf(id: number): Family {
  for (const family of ['linear', 'mlp', 'tree'] as const) if (familyIds[family] === id) return family
  throw modelError('family', `Unknown model family ${id}`)
}

function decodeTree(bytes: Uint8Array, header: Header): TreeModel {
  const start = headerBytes + treeHeadBytes
  checkAtLeast(bytes, start)
  const depth = bytes[headerBytes]!
  checkDepth(depth)
  const nodeCount = 2 ** depth - 1
  const leavesStart = start + 2 * nodeCount
  checkExactly(bytes, leavesStart + nodeCount + 1)
  const model: TreeModel = {
    family: 'tree',
    ...header,
    depth,
    features: Uint8Array.from({ length: nodeCount }, (_, node) => bytes[start + 2 * node]!),
    thresholds: Uint8Array.from({ length: nodeCount }, (_, node) => bytes[start + 2 * node + 1]!),
    leaves: new Uint8Array(bytes.subarray(leavesStart)),
  }
  checkNodes(model)
  return model
}

function decodeNetwork(
  bytes: Uint8Array,
  view: DataView,
  family: NetworkModel['family'],
  header: Header,
): NetworkModel {
  const widthsStart = headerBytes + networkHeadBytes
  checkAtLeast(bytes, widthsStart)
  const laneBits: number = view.getUint8(headerBytes)
  const layerCount = view.getUint8(headerBytes + 1)
  checkLaneBits(laneBits)
  checkLayerCount(family, layerCount)

  let offset = widthsStart + 2 * layerCount
  checkAtLeast(bytes, offset)
  const widths = Array.from({ length: layerCount }, (_, layer) => view.getUint16(widthsStart + 2 * layer))
  checkWidths(widths, header.classCount)

  const inputCounts = [header.featureCount, ...widths]
  const lengths = widths.map((outputCount, layer) => 1 + outputCount * (4 + inputCounts[layer]!))
  checkExactly(
    bytes,
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
      weights: new Int8Array(bytes.subarray(weightsStart, offset)),
    }
  })
  const model: NetworkModel = { family, ...header, laneBits, layers }
  checkLayers(model)
  return model
}

function checkAtLeast(bytes: Uint8Array, expected: number): void {
  if (bytes.length < expected) throw modelError('length', `${bytes.length} bytes, expected at least ${expected}`)
}

function checkExactly(bytes: Uint8Array, expected: number): void {
  if (bytes.length !== expected) throw modelError('length', `${bytes.length} bytes, expected ${expected}`)
}
