import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'
import type { EntryOpening } from './entryOpening.ts'

export type RevealEntryParameters = { contestId: bigint; entryId: bigint; opening: EntryOpening }

/**
 * Reveals an entry, after commits close and before test data opens. The model becomes public.
 *
 * @throws AssayError `contest.wrongCommitment`, `contest.wrongModel`, `contest.tooEarly`, `contest.tooLate`.
 */
export async function revealEntry(
  market: Market,
  { contestId, entryId, opening }: RevealEntryParameters,
): Promise<Sent> {
  return sendTransaction(market, 'reveal', [contestId, entryId, opening])
}
