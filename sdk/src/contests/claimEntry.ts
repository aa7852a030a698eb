import { bytesToHex, keccak256 } from 'viem'
import { approveToken } from '../chain/approveToken.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { getContest } from './getContest.ts'
import { recountEntry } from './recountEntry.ts'

export type EntryParameters = { contestId: bigint; entryId: bigint }

/**
 * Claims an entry's score under bond, for a contest too big to execute: what running it over each chunk comes to is computed
 * here, and stands unless somebody shows on chain that a chunk is wrong. The entry's submitter.
 *
 * @returns What was claimed, and until when it can be challenged, in seconds since the epoch.
 * @throws AssayError `contest.claimsNotAllowed`, `contest.notSubmitter`, `contest.noModel` if the entry is none.
 */
export async function claimEntry(
  market: Market,
  { contestId, entryId }: EntryParameters,
): Promise<Sent & { scoreBps: number; ends: bigint }> {
  const contest = await getContest(market, contestId)
  const { opening, chunks, counts } = await recountEntry(market, contest, entryId)
  const last = counts.at(-1)
  if (!last) {
    throw new AssayError('contest.noModel', `Entry ${entryId} of contest ${contestId} has no score to claim`, {
      details:
        chunks.length === 0 ? 'The test rows are not revealed.' : 'What was revealed is no model for this contest.',
    })
  }
  const hashes = counts.map(each => keccak256(each))
  const value = await approveToken(market, contest.terms.token, contest.terms.claimBond)
  const { payout, salt, model } = opening
  const args = [contestId, entryId, payout, salt, keccak256(model), hashes, bytesToHex(last)] as const
  const sent = await sendTransaction(market, 'claim', args, value)
  const { scoreBps, ends } = findEmitted(sent, 'EntryClaimed')
  return { ...sent, scoreBps: Number(scoreBps), ends }
}
