import { approveToken } from '../chain/approveToken.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import type { DatasetCommitment } from '../datasets/hashCommitment.ts'
import { type ContestTerms, encodeTerms } from './contestTerms.ts'

export type OpenContestParameters = {
  dataset: DatasetCommitment
  terms: ContestTerms
  /** Content id of the contest's card ({@link import('./contestCard.ts').ContestCard}). */
  card: string
}

/**
 * Opens a contest: creates, funds and commits it in one transaction (after an approval, where the reward is a token).
 *
 * @returns The contest's id, and what the transaction cost.
 * @throws AssayError `contest.invalid…` for terms that the contract refuses, `chain.insufficientFunds`.
 */
export async function openContest(
  market: Market,
  { dataset, terms, card }: OpenContestParameters,
): Promise<Sent & { contestId: bigint }> {
  const value = await approveToken(market, terms.token, terms.reward + terms.bond)
  const sent = await sendTransaction(market, 'open', [encodeTerms(terms), dataset, card], value)
  return { ...sent, contestId: findEmitted(sent, 'ContestOpened').contestId }
}
