import { zeroAddress } from 'viem'
import { z } from 'zod'
import { addressSchema, hexSchema } from '../chain/chainSchemas.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import { type EntryOpening, entryCommitment } from './entryOpening.ts'

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

/**
 * Puts an opening and what it is for together.
 *
 * @throws AssayError `contest.zeroAddress` for a payout to nobody: the contract takes its commitment and its bond, and then refuses
 * to have it revealed.
 */
export function sealEntry(
  place: ContestPlace & { submitter: SavedEntry['submitter'] },
  opening: EntryOpening,
): SavedEntry {
  if (opening.payout === zeroAddress) {
    throw new AssayError('contest.zeroAddress', 'An entry cannot be paid to the zero address', {
      hint: 'Name an address that you can sign for, or a pool’s.',
    })
  }
  return { ...place, ...opening, commitment: entryCommitment({ ...place, ...opening }) }
}

/** The file of an entry, as JSON. Whoever reads it can copy the model. */
export function encodeSavedEntry(entry: SavedEntry): string {
  return `${JSON.stringify({ version: 1, ...entry, contestId: String(entry.contestId) }, null, 2)}\n`
}

/**
 * Reads an entry back, and refuses it if it was changed.
 *
 * @param name What errors call the file.
 * @throws AssayError `home.invalidEntry`.
 */
export function decodeSavedEntry(text: string, name: string): SavedEntry {
  const { version, ...entry } = decodeJson(text, schema, { code: 'home.invalidEntry', name })
  if (entryCommitment(entry) === entry.commitment) return entry
  throw new AssayError('home.invalidEntry', `${name} was changed`, {
    details: `salt, model, payout or contest do not make its commitment ${entry.commitment}`,
    hint: 'Restore it from a copy: without it the entry cannot be revealed.',
  })
}
