import { concatBytes } from 'viem'

/** Number formats of tensors, as safetensors names them, by the code that stands for them in a hash; and their bytes. */
export const dtypes = {
  BOOL: { code: 0, bytes: 1 },
  U8: { code: 1, bytes: 1 },
  I8: { code: 2, bytes: 1 },
  I16: { code: 3, bytes: 2 },
  I32: { code: 4, bytes: 4 },
  I64: { code: 5, bytes: 8 },
  F16: { code: 6, bytes: 2 },
  BF16: { code: 7, bytes: 2 },
  F32: { code: 8, bytes: 4 },
  F64: { code: 9, bytes: 8 },
} as const

export type Dtype = keyof typeof dtypes

export const isDtype = (name: string): name is Dtype => Object.hasOwn(dtypes, name)

export type TensorShape = { dtype: Dtype; shape: readonly number[] }

/**
 * A named tensor. Its data, little-endian and row-major, come piece by piece, and once. A piece read from a file is gone when
 * the next is asked for, and so is what is left of a tensor when the next tensor is.
 */
export type Tensor = TensorShape & { name: string; data: Iterable<Uint8Array> | AsyncIterable<Uint8Array> }

/** A tensor whose data are at hand. */
export type WholeTensor = TensorShape & { name: string; data: readonly [Uint8Array] }

/** How many bytes a tensor's data have; NaN if its shape is none. */
export function tensorBytes({ dtype, shape }: TensorShape): number {
  const bytes = shape.reduce((product, size) => product * size, dtypes[dtype].bytes)
  return shape.every(size => Number.isSafeInteger(size) && size >= 0) && Number.isSafeInteger(bytes)
    ? bytes
    : Number.NaN
}

/** Reads a tensor's data into one array. */
export async function readTensor(tensor: Tensor): Promise<WholeTensor> {
  const pieces: Uint8Array[] = []
  for await (const piece of tensor.data) pieces.push(piece.slice())
  return { ...tensor, data: [concatBytes(pieces)] }
}

const arrayDtypes = { Float64Array: 'F64', Int32Array: 'I32', Uint8Array: 'U8' } as const

/** Numbers in memory as a tensor of one dimension, copied. */
export function arrayTensor(name: string, numbers: Float64Array | Int32Array | Uint8Array): WholeTensor {
  const kind =
    numbers instanceof Float64Array ? 'Float64Array' : numbers instanceof Int32Array ? 'Int32Array' : 'Uint8Array'
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  return { name, dtype: arrayDtypes[kind], shape: [numbers.length], data: [bytes.slice()] }
}

/** A number as a tensor of no dimensions. */
export function numberTensor(name: string, value: number): WholeTensor {
  return { ...arrayTensor(name, Float64Array.of(value)), shape: [] }
}

const readers: { [dtype in Dtype]: (view: DataView, at: number) => number } = {
  BOOL: (view, at) => view.getUint8(at),
  U8: (view, at) => view.getUint8(at),
  I8: (view, at) => view.getInt8(at),
  I16: (view, at) => view.getInt16(at, true),
  I32: (view, at) => view.getInt32(at, true),
  I64: (view, at) => Number(view.getBigInt64(at, true)),
  F16: (view, at) => halfToNumber(view.getUint16(at, true)),
  BF16: (view, at) => singleOf(view.getUint16(at, true) << 16),
  F32: (view, at) => view.getFloat32(at, true),
  F64: (view, at) => view.getFloat64(at, true),
}

/** What a tensor's data stand for; an integer beyond 2^53 to the nearest number. */
export function tensorNumbers({ dtype, data: [bytes] }: WholeTensor): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const size = dtypes[dtype].bytes
  return Float64Array.from({ length: bytes.length / size }, (_, index) => readers[dtype](view, index * size))
}

const singleView = new DataView(new ArrayBuffer(4))

const singleOf = (bits: number): number => {
  singleView.setInt32(0, bits)
  return singleView.getFloat32(0)
}

const halfToNumber = (bits: number): number => {
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  const magnitude =
    exponent === 0
      ? fraction * 2 ** -24
      : exponent === 31
        ? fraction === 0
          ? Number.POSITIVE_INFINITY
          : Number.NaN
        : (1024 + fraction) * 2 ** (exponent - 25)
  return bits & 0x8000 ? -magnitude : magnitude
}

export const isFloat = ({ dtype }: TensorShape): boolean => dtype.includes('F')
