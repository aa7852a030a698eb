import { bytesToHex, encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from 'viem'
import { z } from 'zod'
import { addressSchema, hexSchema } from '../chain/chainSchemas.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { type VoteVerdict, voteVerdicts } from './turn.ts'

const schema = z.strictObject({
  version: z.literal(1),
  chainId: z.int(),
  runs: addressSchema,
  challengeId: z.coerce.bigint(),
  auditor: addressSchema,
  verdict: z.enum(['holds', 'fails', 'cannotTell']),
  salt: hexSchema,
})

/** A vote as its auditor keeps it until it is revealed: without it the vote counts as missing. */
export type SavedVote = Omit<z.infer<typeof schema>, 'version'>

/** Which vote is meant. */
export type VotePlace = Pick<SavedVote, 'chainId' | 'runs' | 'challengeId' | 'auditor'>

/** A vote with a salt that nobody can guess. */
export const sealVote = (place: VotePlace, verdict: VoteVerdict): SavedVote => ({
  ...place,
  verdict,
  salt: bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
})

/** The number that the contract has for a verdict. */
export const verdictNumber = (verdict: VoteVerdict): number => voteVerdicts.indexOf(verdict)

const committed = parseAbiParameters('uint256 challengeId, address auditor, uint8 verdict, bytes32 salt')

/** What goes on chain while others vote. */
export const voteCommitment = ({ challengeId, auditor, verdict, salt }: SavedVote): Hex =>
  keccak256(encodeAbiParameters(committed, [challengeId, auditor, verdictNumber(verdict), salt]))

/** The file of a vote, as JSON. Whoever reads it knows the vote. */
export const encodeSavedVote = (vote: SavedVote): string =>
  `${JSON.stringify({ version: 1, ...vote, challengeId: String(vote.challengeId) }, null, 2)}\n`

/**
 * Reads a vote back.
 *
 * @param name What errors call the file.
 * @throws AssayError `home.invalidVote`.
 */
export function decodeSavedVote(text: string, name: string): SavedVote {
  const { version, ...vote } = decodeJson(text, schema, { code: 'home.invalidVote', name })
  return vote
}
