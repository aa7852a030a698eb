import type { Hex } from 'viem'
import { passingChunks, type RandomAccessFile } from '../datasets/byteSource.ts'
import { decodeModel } from '../models/decodeModel.ts'
import { hashTensor } from './hashTensor.ts'
import { hashSet, hashWeights, type NamedHash } from './hashTranscript.ts'
import { mostHeaderBytes, readSafetensors } from './readSafetensors.ts'
import { readTorchFile } from './readTorchFile.ts'
import type { Tensor } from './tensor.ts'

/** What a file of weights is: decided by its bytes, not by its name. */
export type WeightsFormat = 'model' | 'safetensors' | 'torch' | 'other'

/** The tensor that a canonical model is. */
export const modelTensor = 'model'

/** What the metadata of a transcript's own safetensors files say. */
export const checkpointFormat = 'assay'

// Larger than any canonical model can be.
const mostModelBytes = 2 ** 24
const headBytes = 9
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const BRACE = 0x7b

/**
 * The root of a model's weights: of the tensors of a safetensors file or of what `torch.save` wrote, of the canonical bytes
 * of one of Assay's own models, and of the bytes of any other file, an ONNX file say.
 *
 * @param name What errors call it.
 * @throws AssayError `safetensors.…`, `torch.…`, `tensor.nan`, `tensor.twice`
 * @example
 * ```ts
 * const { root, format } = await weightsRoot(await openFile('model.safetensors'), 'model.safetensors')
 * ```
 */
export async function weightsRoot(file: RandomAccessFile, name: string): Promise<{ root: Hex; format: WeightsFormat }> {
  const format = await findFormat(file)
  const sets: { params: NamedHash[]; buffers: NamedHash[] } = { params: [], buffers: [] }
  for await (const { set, tensor } of readWeights(file, name, format)) {
    sets[set].push({ name: tensor.name, hash: await hashTensor(tensor) })
  }
  const roots = { params: await hashSet(sets.params), buffers: await hashSet(sets.buffers) }
  return { root: await hashWeights(roots), format }
}

type Weights = { set: 'params' | 'buffers'; tensor: Tensor }

async function* readWeights(
  file: RandomAccessFile,
  name: string,
  format: WeightsFormat,
): AsyncGenerator<Weights, undefined> {
  if (format === 'safetensors') {
    const { metadata, tensors } = await readSafetensors(file, name)
    for await (const tensor of tensors) {
      const [, set, own] = tensor.name.match(/^(params|buffers)\/(.*)$/s) ?? []
      if (set === 'buffers' || set === 'params') yield { set, tensor: { ...tensor, name: own! } }
      else if (metadata.format !== checkpointFormat) yield { set: 'params', tensor }
    }
  } else if (format === 'torch') {
    for (const tensor of await readTorchFile(file, name)) yield { set: 'params', tensor }
  } else {
    const own = format === 'model' ? modelTensor : 'model.onnx'
    yield { set: 'params', tensor: { name: own, dtype: 'U8', shape: [file.size], data: passingChunks(file) } }
  }
}

async function findFormat(file: RandomAccessFile): Promise<WeightsFormat> {
  const read = async (end: number) => new Uint8Array(await file.slice(0, end).arrayBuffer())
  const head = await read(headBytes)
  if (ZIP.every((byte, index) => head[index] === byte)) return 'torch'
  if (head.length === headBytes && isSafetensors(head)) return 'safetensors'
  if (file.size > mostModelBytes) return 'other'
  try {
    decodeModel(await read(file.size))
    return 'model'
  } catch {
    return 'other'
  }
}

// The header's length of any other format would be read as one of gigabytes.
const isSafetensors = (head: Uint8Array) =>
  head.at(-1) === BRACE && new DataView(head.buffer).getBigUint64(0, true) <= mostHeaderBytes
