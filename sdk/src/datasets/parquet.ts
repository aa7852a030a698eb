import {
  type AsyncBuffer,
  type ColumnMetaData,
  type DecodedArray,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaTree,
} from 'hyparquet'
import { AssayError } from '../errors.ts'
import type { RandomAccessFile } from './byteSource.ts'
import type { CellTaker } from './cells.ts'
import { boundedCompressors, checkPages } from './parquetPages.ts'
import { malformed } from './tableErrors.ts'
import { checkSize, type TableReading } from './tableReading.ts'

/** The directory of a file with 65,536 columns takes a few megabytes for each row group. */
const MAX_DIRECTORY_BYTES = 2 ** 26

/** What memory holds of one column while it is read. Writers make groups of a million rows at most, unless told. */
const MAX_GROUP_ROWS = 2 ** 24

/**
 * Reads a Parquet file, one column of one row group at a time. Every size that the file states is checked before room is
 * made for it.
 *
 * @returns How many rows there are.
 * @throws AssayError `dataset.malformed`, `dataset.nested`, `dataset.unsupported`, `dataset.tooLarge`, and whatever
 * `reading` throws
 */
export async function readParquet(file: RandomAccessFile, reading: TableReading): Promise<number> {
  try {
    return await readRowGroups(file, reading)
  } catch (cause) {
    if (cause instanceof AssayError || reading.signal?.aborted) throw cause
    throw malformed(reading.name, 'Parquet', `: ${cause instanceof Error ? cause.message : cause}`, cause)
  }
}

const readRowGroups = async (file: RandomAccessFile, reading: TableReading): Promise<number> => {
  const { name, onProgress, signal } = reading
  const metadata = await readDirectory(file)
  const schema = parquetSchema(metadata).children
  const rows = Number(metadata.num_rows)
  checkSize(name, rows, schema.length)
  const groupRows = metadata.row_groups.map(group => Number(group.num_rows))
  if (groupRows.some(count => count > MAX_GROUP_ROWS)) throw tooLong(name)
  if (groupRows.some(count => count < 0) || groupRows.reduce((sum, count) => sum + count, 0) !== rows) {
    throw new Error(`the row groups do not have the ${rows} rows that the file states`)
  }
  const takers = reading.open(
    schema.map(({ element }) => element.name),
    'row',
  )
  let rowStart = 0
  let bytes = 0
  for (const [group, count] of groupRows.entries()) {
    for (const [index, column] of schema.entries()) {
      const taker = takers[index]
      if (taker === undefined) continue
      signal?.throwIfAborted()
      checkFlat(column, name)
      const chunk = await readChunk(file, metadata, group, column, rowStart)
      let row = rowStart
      for (const values of chunk.values) {
        addCells(taker, values, row, `${name}, column "${column.element.name}"`)
        row += values.length
      }
      if (row !== rowStart + count) throw new Error(`column "${column.element.name}" lacks values`)
      bytes += chunk.bytes
      onProgress?.({ bytes, rows: rowStart })
    }
    rowStart += count
  }
  return rows
}

const readDirectory = async (file: RandomAccessFile): Promise<FileMetaData> => {
  if (file.size < 12) throw new Error('it is cut off')
  const end = new DataView(await file.slice(file.size - 8, file.size).arrayBuffer())
  const directoryBytes = end.getUint32(0, true)
  if (directoryBytes > MAX_DIRECTORY_BYTES) throw new Error(`a directory of ${directoryBytes} bytes`)
  return parquetMetadataAsync(toAsyncBuffer(file), { geoparquet: false })
}

/** The values of a column in a row group, and the bytes that they had. */
const readChunk = async (
  file: RandomAccessFile,
  metadata: FileMetaData,
  group: number,
  { element }: SchemaTree,
  rowStart: number,
): Promise<{ values: DecodedArray[]; bytes: number }> => {
  const rowGroup = metadata.row_groups[group]
  const column = rowGroup?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === element.name)?.meta_data
  if (rowGroup === undefined || column === undefined) throw new Error(`column "${element.name}" is lacking`)
  const rowCount = Number(rowGroup.num_rows)
  const values: DecodedArray[] = []
  if (rowCount === 0) return { values, bytes: 0 }
  const { start, end } = byteRange(column)
  if (!(start >= 0 && start <= end && end <= file.size)) throw new Error(`column "${element.name}" is cut off`)
  const pages = await file.slice(start, end).arrayBuffer()
  checkPages(pages, column, { rowCount, isNullable: element.repetition_type === 'OPTIONAL' })
  await parquetRead({
    file: toAsyncBuffer(file),
    metadata,
    columns: [element.name],
    rowStart,
    rowEnd: rowStart + rowCount,
    compressors: boundedCompressors,
    onChunk: ({ columnData }) => values.push(columnData),
  })
  return { values, bytes: end - start }
}

const byteRange = (column: ColumnMetaData): { start: number; end: number } => {
  const start = Number(column.dictionary_page_offset || column.data_page_offset)
  return { start, end: start + Number(column.total_compressed_size) }
}

const toAsyncBuffer = (file: RandomAccessFile): AsyncBuffer => ({
  byteLength: file.size,
  slice: (start, end = file.size) => file.slice(start, end).arrayBuffer(),
})

const tooLong = (file: string): AssayError =>
  new AssayError('dataset.tooLarge', `A row group of ${file} is too long`, {
    details: `More than ${MAX_GROUP_ROWS} rows`,
    hint: 'Write the file again, with shorter row groups.',
  })

const checkFlat = ({ element, children }: SchemaTree, file: string): void => {
  if (children.length === 0 && element.repetition_type !== 'REPEATED') return
  throw new AssayError('dataset.nested', `Column "${element.name}" of ${file} holds lists or objects`, {
    hint: `Give each part a column of its own, or leave the column out: --drop ${element.name}`,
  })
}

const addCells = (taker: CellTaker, values: DecodedArray, rowStart: number, place: string): void => {
  if (values instanceof Float64Array || values instanceof Float32Array || values instanceof Int32Array) {
    for (let index = 0; index < values.length; index++) taker.addNumber(Number(values[index]), rowStart + index + 1)
    return
  }
  for (let index = 0; index < values.length; index++) addCell(taker, values[index], rowStart + index + 1, place)
}

const addCell = (taker: CellTaker, value: unknown, row: number, place: string): void => {
  if (typeof value === 'number' || typeof value === 'bigint') taker.addNumber(Number(value), row)
  else if (typeof value === 'string' || typeof value === 'boolean') taker.add(String(value), row)
  else if (value === null || value === undefined) taker.add('', row)
  else {
    throw new AssayError('dataset.unsupported', 'A cell is neither a number nor a text', {
      details: `${place}, row ${row}: a ${value.constructor.name}`,
      hint: 'Turn dates and bytes into numbers or texts, or leave the column out.',
    })
  }
}
