import { basename } from 'node:path'
import { readCsv, type Table } from '@assay/sdk'
import { readChunks } from '@assay/sdk/node'
import type { Session } from './session.ts'

export type TableOptions = { label: string; drop?: string[]; categorical?: string[] }

/**
 * Reads a CSV file, however large, with a progress bar.
 *
 * @throws AssayError `dataset.…` with file, line and column, `file.…` when it cannot be read.
 */
export async function readTable(session: Session, path: string, options: TableOptions): Promise<Table> {
  const { sizeBytes, chunks } = await readChunks(path)
  const name = basename(path)
  return session.withProgress(`Reading ${name}`, report =>
    readCsv(chunks, {
      ...options,
      name,
      onProgress: ({ bytes }) => report(bytes, sizeBytes),
      signal: session.signal,
    }),
  )
}
