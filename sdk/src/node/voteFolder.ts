import { join } from 'node:path'
import { decodeSavedVote, encodeSavedVote, type SavedVote, type VotePlace } from '../runs/savedVote.ts'
import { readSecret, writeSecret } from './secretFile.ts'

/**
 * Keeps a vote in a home folder, readable by its owner alone.
 *
 * @returns The file's path.
 */
export async function saveVote(home: string, vote: SavedVote): Promise<string> {
  const path = pathOf(home, vote)
  await writeSecret(path, encodeSavedVote(vote))
  return path
}

/**
 * The vote that an auditor keeps for a challenge, if there is one.
 *
 * @throws AssayError `home.invalidVote` for a file that was changed.
 */
export async function readSavedVote(home: string, place: VotePlace): Promise<SavedVote | undefined> {
  const path = pathOf(home, place)
  const text = await readSecret(path)
  return text === undefined ? undefined : decodeSavedVote(text, path)
}

const pathOf = (home: string, { chainId, runs, challengeId, auditor }: VotePlace) =>
  join(home, 'votes', `${chainId}-${runs}`, `${challengeId}-${auditor}.json`)
