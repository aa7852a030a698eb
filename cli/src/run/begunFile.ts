import { join, relative, resolve } from 'node:path'
import { AssayError, type BegunRun, decodeBegunRun, encodeBegunRun, type Rows } from '@assay/sdk'
import { readText, writeWhole } from '@assay/sdk/node'
import { readBinning } from '../model/readBinning.ts'
import { readBinnedRows } from '../readBinnedRows.ts'
import type { Session } from '../session.ts'

const begunFile = (folder: string) => join(folder, 'begun.json')

/** Where one of Assay's own trainers leaves its model, once it has come to the end. */
export const modelFile = (folder: string): string => join(folder, 'trained.model')

/** Keeps a begun run beside its transcript. */
export async function writeBegun(folder: string, run: BegunRun): Promise<string> {
  const path = begunFile(folder)
  await writeWhole(path, encodeBegunRun(run))
  return path
}

/**
 * The run that was begun in a folder, if one was.
 *
 * @throws AssayError `run.invalidFile`.
 */
export async function readBegun(folder: string): Promise<BegunRun | undefined> {
  const path = begunFile(folder)
  try {
    return decodeBegunRun(await readText(path), path)
  } catch (error) {
    if (error instanceof AssayError && error.code === 'file.notFound') return undefined
    throw error
  }
}

/** @throws AssayError `run.notBegun`, `run.invalidFile`. */
export async function requireBegun(folder: string): Promise<BegunRun & { path: string }> {
  const run = await readBegun(folder)
  const path = begunFile(folder)
  if (run) return { ...run, path }
  throw new AssayError('run.notBegun', `No run was begun in ${folder}`, {
    details: `There is no ${path}.`,
    hint: '`assay run begin … --out <folder>` begins one.',
  })
}

/** A path as it is kept in a folder, so that both can be moved together. */
export const pathIn = (folder: string, path: string): string => relative(resolve(folder), resolve(path))

/** And back. */
export const pathFrom = (folder: string, path: string): string => join(folder, path)

/** The rows that one of Assay's own trainers learns from. */
export async function readTrainerRows(
  session: Session,
  folder: string,
  { dataset, binning, drop }: NonNullable<BegunRun['trainer']>,
): Promise<Rows> {
  return readBinnedRows(session, pathFrom(folder, dataset), await readBinning(pathFrom(folder, binning)), drop)
}
