import { sortByName } from './hashTranscript.ts'
import { type Dtype, dtypes, tensorBytes, type WholeTensor } from './tensor.ts'

const LENGTH_BYTES = 8
const ALIGNMENT = 8
const BLANK = 0x20
// Wide formats first keep each number at a multiple of its size, as the safetensors library does.
const widest = (dtype: Dtype) => -dtypes[dtype].bytes

/**
 * Writes tensors as a safetensors file.
 *
 * @throws AssayError `tensor.twice`
 * @example
 * ```ts
 * const bytes = writeSafetensors([{ name: 'bias', dtype: 'U8', shape: [2], data: [Uint8Array.of(1, 2)] }])
 * ```
 */
export function writeSafetensors(
  tensors: readonly WholeTensor[],
  metadata: Record<string, string> = {},
): Uint8Array<ArrayBuffer> {
  const sorted = sortByName(tensors).sort((a, b) => widest(a.dtype) - widest(b.dtype))
  let end = 0
  const entries = sorted.map(tensor => {
    const start = end
    end += tensorBytes(tensor)
    return [tensor.name, { dtype: tensor.dtype, shape: tensor.shape, data_offsets: [start, end] }]
  })
  const header = new TextEncoder().encode(JSON.stringify({ __metadata__: metadata, ...Object.fromEntries(entries) }))
  const dataStart = LENGTH_BYTES + Math.ceil(header.length / ALIGNMENT) * ALIGNMENT
  const file = new Uint8Array(dataStart + end).fill(BLANK, LENGTH_BYTES, dataStart)
  new DataView(file.buffer).setBigUint64(0, BigInt(dataStart - LENGTH_BYTES), true)
  file.set(header, LENGTH_BYTES)
  let position = dataStart
  for (const {
    data: [bytes],
  } of sorted) {
    file.set(bytes, position)
    position += bytes.length
  }
  return file
}
