import { bytesToHex, concat, type Hex, hexToBytes, keccak256 } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { createMultiproof, merkleTree } from '../datasets/merkle.ts'
import { packRows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import type { EntryParameters } from './claimEntry.ts'
import { getContestEvents } from './contestEvents.ts'
import type { EntryOpening } from './entryOpening.ts'
import { getContest } from './getContest.ts'
import { recountEntry } from './recountEntry.ts'

/** The first chunk at which a claim is wrong, and what the contract asks for to see it. */
export type WrongChunk = {
  opening: EntryOpening
  chunk: number
  before: Hex
  rows: Hex
  claimed: Hex
  proof: Hex[]
}

/**
 * Recomputes what was claimed of an entry, chunk by chunk.
 *
 * @returns Where the claim is wrong first; undefined if it holds.
 * @throws AssayError `contest.notClaimed`.
 */
export async function findWrongChunk(
  market: Market,
  { contestId, entryId }: EntryParameters,
): Promise<WrongChunk | undefined> {
  const contest = await getContest(market, contestId)
  const claim = (await getContestEvents(market, 'EntryClaimed', { contestId, entryId })).at(-1)
  if (!claim) throw new AssayError('contest.notClaimed', `Nothing was claimed of entry ${entryId}`)
  const { countsHashes } = claim.args
  const { opening, chunks, counts } = await recountEntry(market, contest, entryId)

  const chunk = countsHashes.findIndex((hash, index) => !counts[index] || keccak256(counts[index]) !== hash)
  const claimed = countsHashes[chunk]
  if (claimed === undefined) return undefined
  const tree = merkleTree(hexToBytes(concat(countsHashes)))
  return {
    opening,
    chunk,
    before: bytesToHex(counts[chunk - 1] ?? new Uint8Array()),
    rows: bytesToHex(packRows(chunks[chunk]!)),
    claimed,
    proof: createMultiproof(tree, chunk === 0 ? [0] : [chunk - 1, chunk]),
  }
}

/**
 * Shows on chain that what was claimed of an entry is wrong, by executing the first wrong chunk. Anyone, until the claim's time
 * ends; half of the claim's bond is credited to whoever does.
 *
 * @throws AssayError `contest.claimHolds` if nothing is wrong with it, `contest.tooLate`.
 */
export async function challengeEntry(
  market: Market,
  { contestId, entryId }: EntryParameters,
): Promise<Sent & { chunk: number }> {
  const wrong = await findWrongChunk(market, { contestId, entryId })
  if (!wrong) {
    throw new AssayError('contest.claimHolds', `What was claimed of entry ${entryId} is right`, {
      hint: 'There is nothing to win by challenging it.',
    })
  }
  const { opening, chunk, before, rows, claimed, proof } = wrong
  const args = [contestId, entryId, BigInt(chunk), opening, rows, before, claimed, proof] as const
  return { ...(await sendTransaction(market, 'challenge', args)), chunk }
}
