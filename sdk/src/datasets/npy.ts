import { AssayError } from '../errors.ts'
import { fileChunks, type RandomAccessFile } from './byteSource.ts'
import { malformed } from './tableErrors.ts'
import { checkSize, type TableReading } from './tableReading.ts'

type Dtype = { bytes: number; read: (view: DataView, offset: number) => number }

/** By the name that NumPy gives them; all are little-endian. */
const dtypes: { [descr: string]: Dtype } = {
  '|b1': { bytes: 1, read: (view, at) => view.getUint8(at) },
  '|i1': { bytes: 1, read: (view, at) => view.getInt8(at) },
  '|u1': { bytes: 1, read: (view, at) => view.getUint8(at) },
  '<i2': { bytes: 2, read: (view, at) => view.getInt16(at, true) },
  '<u2': { bytes: 2, read: (view, at) => view.getUint16(at, true) },
  '<i4': { bytes: 4, read: (view, at) => view.getInt32(at, true) },
  '<u4': { bytes: 4, read: (view, at) => view.getUint32(at, true) },
  '<i8': { bytes: 8, read: (view, at) => Number(view.getBigInt64(at, true)) },
  '<u8': { bytes: 8, read: (view, at) => Number(view.getBigUint64(at, true)) },
  '<f2': { bytes: 2, read: (view, at) => readFloat16(view.getUint16(at, true)) },
  '<f4': { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  '<f8': { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
}

/** IEEE 754 binary16: a sign, five bits of exponent, ten of fraction. */
const readFloat16 = (bits: number): number => {
  const sign = bits >> 15 === 0 ? 1 : -1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25)
}

/** More than any header of two dimensions needs, as NumPy writes them. */
const MAX_HEADER_BYTES = 10_000

type NpyHeader = { dtype: Dtype; isFortranOrder: boolean; rows: number; columns: number; dataStart: number }

/**
 * Reads a NumPy array of two dimensions, in C or Fortran order, or of one, which is a column. Its columns are named `c0`, `c1`
 * and so on.
 *
 * @returns How many rows there are.
 * @throws AssayError `dataset.malformed`, `dataset.unsupported`, `dataset.tooLarge`, and whatever `reading` throws
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export async function readNpy(file: RandomAccessFile, reading: TableReading): Promise<number> {
  const { name, onProgress, signal } = reading
  const { dtype, isFortranOrder, rows, columns, dataStart } = await readHeader(file, name)
  checkSize(name, rows, columns)
  const stated = dataStart + rows * columns * dtype.bytes
  if (stated !== file.size) {
    throw malformed(name, 'NumPy data', `: the header states ${stated} bytes, the file has ${file.size}`)
  }
  const takers = reading.open(
    Array.from({ length: columns }, (_, column) => `c${column}`),
    'row',
  )
  let cell = 0
  for await (const view of wholeItems(fileChunks(file, dataStart), dtype.bytes)) {
    signal?.throwIfAborted()
    for (let offset = 0; offset < view.byteLength; offset += dtype.bytes, cell++) {
      const column = isFortranOrder ? Math.floor(cell / rows) : cell % columns
      const row = isFortranOrder ? cell % rows : Math.floor(cell / columns)
      takers[column]?.addNumber(dtype.read(view, offset), row + 1)
    }
    onProgress?.({ bytes: dataStart + cell * dtype.bytes, rows: Math.floor(cell / columns) })
  }
  return rows
}

const readHeader = async (file: RandomAccessFile, name: string): Promise<NpyHeader> => {
  const start = new DataView(await file.slice(0, 12).arrayBuffer())
  if (start.byteLength < 12) throw malformed(name, 'NumPy data', ': it is cut off')
  const isFirstVersion = start.getUint8(6) === 1
  const headerStart = isFirstVersion ? 10 : 12
  const headerBytes = isFirstVersion ? start.getUint16(8, true) : start.getUint32(8, true)
  if (headerBytes > MAX_HEADER_BYTES) throw malformed(name, 'NumPy data', `: a header of ${headerBytes} bytes`)
  const dataStart = headerStart + headerBytes
  const header = new TextDecoder().decode(await file.slice(headerStart, dataStart).arrayBuffer())
  const descr = /'descr': '([^']*)'/.exec(header)?.[1]
  const order = /'fortran_order': (True|False)/.exec(header)?.[1]
  const shape = /'shape': \(([\d, ]*)\)/.exec(header)?.[1]
  if (descr === undefined || order === undefined || shape === undefined) {
    throw unsupported(name, `Its header: ${header.trim()}`)
  }
  const dtype = dtypes[descr]
  if (dtype === undefined) throw unsupported(name, `Its dtype is ${descr}`)
  const [rows, columns = 1, ...more] = shape.split(',').filter(Boolean).map(Number)
  if (rows === undefined || more.length > 0) throw unsupported(name, `Its shape is (${shape})`)
  return { dtype, isFortranOrder: order === 'True', rows, columns, dataStart }
}

/** Pieces that end between two items. */
async function* wholeItems(chunks: AsyncIterable<Uint8Array>, itemBytes: number): AsyncGenerator<DataView, undefined> {
  let rest = new Uint8Array()
  for await (const chunk of chunks) {
    const bytes = new Uint8Array(rest.length + chunk.length)
    bytes.set(rest)
    bytes.set(chunk, rest.length)
    const length = bytes.length - (bytes.length % itemBytes)
    rest = bytes.slice(length)
    yield new DataView(bytes.buffer, 0, length)
  }
}

const unsupported = (file: string, details: string): AssayError =>
  new AssayError('dataset.unsupported', `${file} is not an array of one or two dimensions of little-endian numbers`, {
    details,
    hint: 'Save a row for each example, the label in a column of its own: np.save(path, np.column_stack([x, y]).astype("<f8"))',
  })
