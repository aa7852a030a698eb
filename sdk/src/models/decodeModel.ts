import { checkHeader } from './checkModel.ts'
import { decodeForest } from './decodeForest.ts'
import { decodeNetwork } from './decodeNetwork.ts'
import { decodeTree } from './decodeTree.ts'
import { type Family, familyIds, type Model, modelVersion } from './model.ts'
import { checkAtLeast, headerBytes } from './modelBytes.ts'
import { modelError } from './modelError.ts'

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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  checkAtLeast(view, headerBytes)
  const version = view.getUint8(0)
  if (version !== modelVersion) throw modelError('version', `Unknown model version ${version}`)
  const family = familyOf(view.getUint8(1))
  const header = { featureCount: view.getUint16(2), classCount: view.getUint8(4) }
  checkHeader(header)
  if (family === 'tree') return decodeTree(view, header)
  if (family === 'forest') return decodeForest(view, header)
  return decodeNetwork(view, family, header)
}

function familyOf(id: number): Family {
  for (const family of ['linear', 'mlp', 'tree', 'forest'] as const) if (familyIds[family] === id) return family
  throw modelError('family', `Unknown model family ${id}`)
}
