import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'

/**
 * Calls a contest off, with reward and bond back. The organizer, until shortly before the beacon block.
 *
 * @throws AssayError `contest.notOrganizer`, `contest.tooLateToCancel`, `contest.wrongStatus`.
 */
export async function cancelContest(market: Market, { contestId }: { contestId: bigint }): Promise<Sent> {
  return sendTransaction(market, 'cancel', [contestId])
}
