import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type EntryOpening, entryCommitment } from '../contests/entryOpening.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import { addressSchema, hexSchema } from './chainSchemas.ts'
import { explainFileError } from './fileError.ts'
import { readText } from './readFile.ts'
import { secretMode, writeWhole } from './writeFile.ts'

const schema = z.strictObject({
  version: z.literal(1),
  chainId: z.int(),
  contests: addressSchema,
  contestId: z.coerce.bigint(),
  submitter: addressSchema,
  payout: addressSchema,
  salt: hexSchema,
  model: hexSchema,
  commitment: hexSchema,
})

/** An entry as its submitter keeps it until it is revealed: without it the bond is lost. */
export type SavedEntry = Omit<z.infer<typeof schema>, 'version'>

/** Which contest an entry is for: a contract on a chain, and a number there. */
export type ContestPlace = Pick<SavedEntry, 'chainId' | 'contests' | 'contestId'>

/** Puts an opening and what it is for together. */
export function sealEntry(
  place: ContestPlace & { submitter: SavedEntry['submitter'] },
  opening: EntryOpening,
): SavedEntry {
  return { ...place, ...opening, commitment: entryCommitment({ ...place, ...opening }) }
}

/**
 * Keeps an entry in a home folder, readable by its owner alone.
 *
 * @returns The file's path.
 */
export async function saveEntry(home: string, entry: SavedEntry): Promise<string> {
  const folder = folderOf(home, entry)
  const path = join(folder, `${entry.commitment}.json`)
  const content = { version: 1, ...entry, contestId: String(entry.contestId) }
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw explainFileError(error, folder)
  }
  await writeWhole(path, `${JSON.stringify(content, null, 2)}\n`, { mode: secretMode })
  return path
}

/**
 * The entries for a contest that a home folder holds.
 *
 * @throws AssayError `home.invalidEntry` for a file that was changed.
 */
export async function readSavedEntries(home: string, place: ContestPlace): Promise<SavedEntry[]> {
  const folder = folderOf(home, place)
  const names = await readdir(folder).catch(error => {
    if (error.code === 'ENOENT') return []
    throw explainFileError(error, folder)
  })
  return Promise.all(names.filter(name => name.endsWith('.json')).map(name => readSavedEntry(join(folder, name))))
}

async function readSavedEntry(path: string): Promise<SavedEntry> {
  const { version, ...entry } = decodeJson(await readText(path), schema, { code: 'home.invalidEntry', name: path })
  if (entryCommitment(entry) === entry.commitment) return entry
  throw new AssayError('home.invalidEntry', `${path} was changed`, {
    details: `salt, model, payout or contest do not make its commitment ${entry.commitment}`,
    hint: 'Restore it from a copy: without it the entry cannot be revealed.',
  })
}

function folderOf(home: string, { chainId, contests, contestId }: ContestPlace): string {
  return join(home, 'entries', `${chainId}-${contests}`, String(contestId))
}
