import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContestPlace, decodeSavedEntry, encodeSavedEntry, type SavedEntry } from '../contests/savedEntry.ts'
import { explainFileError } from './fileError.ts'
import { readText } from './readFile.ts'
import { writeSecret } from './secretFile.ts'

/**
 * Keeps an entry in a home folder, readable by its owner alone.
 *
 * @returns The file's path.
 */
export async function saveEntry(home: string, entry: SavedEntry): Promise<string> {
  const path = join(folderOf(home, entry), `${entry.commitment}.json`)
  await writeSecret(path, encodeSavedEntry(entry))
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
  const paths = names.filter(name => name.endsWith('.json')).map(name => join(folder, name))
  return Promise.all(paths.map(async path => decodeSavedEntry(await readText(path), path)))
}

function folderOf(home: string, { chainId, contests, contestId }: ContestPlace): string {
  return join(home, 'entries', `${chainId}-${contests}`, String(contestId))
}
