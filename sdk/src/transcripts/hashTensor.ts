import { bytesToHex, concat, concatBytes, type Hex, hexToBytes, numberToHex, stringToBytes } from 'viem'
import { AssayError } from '../errors.ts'
import { nanFinder } from './findNan.ts'
import { hashList } from './hashList.ts'
import { hashAll, sha256 } from './sha256.ts'
import { dtypes, type Tensor, type TensorShape, tensorBytes } from './tensor.ts'

/** A call of the runtime's SHA-256 costs more than to hash 1 KiB; of 8 KiB it is an eighth. */
export const chunkBytes = 8192

const CHUNK = 0
const PREFIX_BYTES = 9
// Numbers that follow the prefix are then where typed arrays can look at them.
const START = 16

/**
 * Hashes a tensor (docs/formats.md, "Transcript"), whose data may come in pieces of any size.
 *
 * @throws AssayError `tensor.nan` with name and index, `tensor.length` if the data are not what the shape says.
 * @example
 * ```ts
 * await hashTensor({ name: 'bias', dtype: 'F32', shape: [1], data: [new Uint8Array(4)] })
 * ```
 */
export async function hashTensor(tensor: Tensor): Promise<Hex> {
  return nameData(tensor, await hashList(await hashChunks(tensor)))
}

/** The hashes of a tensor's chunks, one after the other. */
export async function hashChunks(tensor: Tensor): Promise<Uint8Array> {
  const { name, dtype, data } = tensor
  const length = tensorBytes(tensor)
  const wrongLength = (found: string) =>
    new AssayError('tensor.length', `The data of tensor ${name} are not what its shape says`, {
      details: `${dtype} [${tensor.shape.join(', ')}] is ${length} bytes, and there are ${found}.`,
    })
  if (Number.isNaN(length)) throw wrongLength('none of such a shape')

  const buffer = new ArrayBuffer(START + chunkBytes)
  const message = new Uint8Array(buffer, START - PREFIX_BYTES)
  const body = new Uint8Array(buffer, START)
  const prefix = new DataView(buffer, START - PREFIX_BYTES)
  prefix.setUint8(0, CHUNK)
  const findNan = nanFinder(dtype, buffer, START)
  const hashes: Uint8Array[] = []
  let sealed = 0
  let filled = 0
  const seal = () => {
    const found = findNan(filled)
    if (found >= 0) {
      const index = (sealed * chunkBytes) / dtypes[dtype].bytes + found
      throw new AssayError('tensor.nan', `Tensor ${name} holds what is not a number`, {
        details: `At index ${index} of its ${length / dtypes[dtype].bytes} numbers.`,
      })
    }
    prefix.setBigUint64(1, BigInt(sealed++))
    const whole = filled === chunkBytes ? message : message.subarray(0, PREFIX_BYTES + filled)
    filled = 0
    return whole
  }

  for await (const piece of data) {
    if (sealed * chunkBytes + filled + piece.length > length) throw wrongLength('more')
    let taken = 0
    const fill = () => {
      const part = piece.subarray(taken, taken + chunkBytes - filled)
      body.set(part, filled)
      taken += part.length
      filled += part.length
    }
    const full = Math.floor((filled + piece.length) / chunkBytes)
    hashes.push(
      await hashAll(full, () => {
        fill()
        return seal()
      }),
    )
    fill()
  }
  const found = sealed * chunkBytes + filled
  if (found < length) throw wrongLength(String(found))
  if (filled > 0) hashes.push(await hashAll(1, seal))
  return concatBytes(hashes)
}

/** The hash of a tensor by that of its data. */
export async function nameData({ name, dtype, shape }: TensorShape & { name: string }, data: Hex): Promise<Hex> {
  const nameBytes = stringToBytes(name)
  const message = concat([
    '0x02',
    numberToHex(nameBytes.length, { size: 4 }),
    bytesToHex(nameBytes),
    numberToHex(dtypes[dtype].code, { size: 1 }),
    numberToHex(shape.length, { size: 1 }),
    ...shape.map(size => numberToHex(size, { size: 8 })),
    data,
  ])
  return hashHex(message)
}

/** SHA-256 of bytes as hex. */
export async function hashHex(message: Hex): Promise<Hex> {
  return bytesToHex(await sha256(hexToBytes(message)))
}
