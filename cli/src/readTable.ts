import { basename } from 'node:path'
import { type ReadTableOptions, readTable as readTableFile, type Table } from '@assay/sdk'
import { openFile } from '@assay/sdk/node'
import type { Session } from './session.ts'

export type TableOptions = Pick<ReadTableOptions, 'label' | 'regression' | 'drop' | 'categorical'>

/**
 * Reads a CSV, JSON lines, Parquet or NumPy file, however large, with a progress bar.
 *
 * @throws AssayError `dataset.…` with file, place and column, `file.…` when it cannot be read.
 */
export async function readTable(session: Session, path: string, options: TableOptions): Promise<Table> {
  const file = await openFile(path)
  const name = basename(path)
  return session.withProgress(`Reading ${name}`, report =>
    readTableFile(file, {
      ...options,
      name,
      onProgress: ({ bytes }) => report(bytes, file.size),
      signal: session.signal,
    }),
  )
}
