import type { ColumnMetaData, Compressors, DataReader, PageHeader } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { decompressPage } from 'hyparquet/src/datapage.js'
import { readVarInt } from 'hyparquet/src/thrift.js'
import { compressors, decompressZstd } from 'hyparquet-compressors'

/** Writers aim at a megabyte; some put a whole row group into a page. */
const MAX_PAGE_BYTES = 2 ** 27

/** A run of bit-packed values may be padded, to a multiple of eight and by some writers to a longer run. */
const MAX_PADDING = 512

/** Decompressors that make no more room than the page states. */
export const boundedCompressors: Compressors = {
  ...compressors,
  ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
}

type ExpectedPages = { rowCount: number; isNullable: boolean }

/**
 * Checks what pages state before they are decoded: a page of a few bytes can claim to unpack to gigabytes, and so can a run
 * of equal values within it; and a length that is lacking would be waited for.
 *
 * @param bytes All pages of a column in a row group. The column is flat.
 */
export function checkPages(bytes: ArrayBuffer, column: ColumnMetaData, expected: ExpectedPages): void {
  const reader = { view: new DataView(bytes), offset: 0 }
  let values = 0
  while (values < expected.rowCount) {
    const header = parquetHeader(reader)
    const { type, uncompressed_page_size: unpackedBytes, compressed_page_size: packedBytes } = header
    if (!isSize(unpackedBytes) || !isSize(packedBytes) || unpackedBytes > MAX_PAGE_BYTES) {
      throw new Error(`a page of ${packedBytes} bytes, ${unpackedBytes} unpacked; at most ${MAX_PAGE_BYTES}`)
    }
    const page = new Uint8Array(bytes, reader.offset, packedBytes)
    reader.offset += packedBytes
    if (type === 'DATA_PAGE') values += checkDataPage(page, header, column, expected.isNullable)
    else if (type === 'DATA_PAGE_V2') values += checkDataPageV2(page, header, column, expected.isNullable)
    else if (!isSize(header.dictionary_page_header?.num_values)) throw new Error(`a page of type ${type}`)
    if (values > expected.rowCount) throw new Error(`pages of more than the ${expected.rowCount} rows`)
  }
}

const isSize = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 0

/** Returns how many values a page has, nulls included. */
const checkDataPage = (page: Uint8Array, header: PageHeader, column: ColumnMetaData, isNullable: boolean): number => {
  const { num_values: values, encoding } = header.data_page_header ?? {}
  if (!isSize(values)) throw new Error(`a page of ${values} values`)
  const reader = toReader(decompressPage(page, header.uncompressed_page_size, column.codec, boundedCompressors))
  if (isNullable) checkSizedRuns(reader, values)
  checkValues(reader, encoding, values)
  return values
}

const checkDataPageV2 = (page: Uint8Array, header: PageHeader, column: ColumnMetaData, isNullable: boolean): number => {
  const second = header.data_page_header_v2
  const { num_values: values, num_nulls: nulls, definition_levels_byte_length: levelBytes } = second ?? {}
  if (!isSize(values) || !isSize(nulls) || nulls > values) throw new Error(`a page of ${values} values, ${nulls} nulls`)
  if (!isSize(levelBytes) || second?.repetition_levels_byte_length !== 0) {
    throw new Error('a page with levels that a flat column does not have')
  }
  if (isNullable) checkRuns(toReader(page.subarray(0, levelBytes)), 1, values)
  const packed = page.subarray(levelBytes)
  const unpackedBytes = header.uncompressed_page_size - levelBytes
  if (!isSize(unpackedBytes)) throw new Error(`a page of ${unpackedBytes} bytes`)
  const isPacked = second.is_compressed !== false
  const unpacked = isPacked ? decompressPage(packed, unpackedBytes, column.codec, boundedCompressors) : packed
  checkValues(toReader(unpacked), second.encoding, values)
  return values
}

const checkValues = (reader: DataReader, encoding: string | undefined, values: number): void => {
  // Each text may repeat the one before it and add a letter: lengths that add up to the square of their number.
  if (encoding === undefined || encoding === 'DELTA_BYTE_ARRAY') throw new Error(`the encoding ${encoding}`)
  if (encoding.endsWith('_DICTIONARY')) checkRuns(reader, reader.view.getUint8(reader.offset++), values)
  else if (encoding === 'RLE') checkSizedRuns(reader, values)
}

const toReader = (bytes: Uint8Array): DataReader => ({
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  offset: 0,
})

/** Runs of bits, with their length in bytes before them. */
const checkSizedRuns = (reader: DataReader, values: number): void => {
  const length = reader.view.getUint32(reader.offset, true)
  const start = reader.offset + 4
  checkRuns(toReader(new Uint8Array(reader.view.buffer, reader.view.byteOffset + start, length)), 1, values)
  reader.offset = start + length
}

/** No run may be longer than the page; the rest, which nulls leave over, is not read. */
const checkRuns = (reader: DataReader, bitWidth: number, values: number): void => {
  for (let seen = 0; seen < values && reader.offset < reader.view.byteLength; ) {
    const header = readVarInt(reader)
    const isPacked = (header & 1) === 1
    const count = isPacked ? 8 * (header >> 1) : header >> 1
    if (count < 0 || count > values + MAX_PADDING) throw new Error(`a run of ${count} in a page of ${values} values`)
    reader.offset += isPacked ? (count / 8) * bitWidth : Math.ceil(bitWidth / 8)
    seen += count
  }
}
