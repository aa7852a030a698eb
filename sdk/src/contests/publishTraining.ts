import type { Market } from '../chain/market.ts'
import { type Sent, sendTransaction } from '../chain/sendTransaction.ts'

/**
 * Says on chain where the opened training groups can be had. The organizer, after the draw.
 *
 * @param parameters.cid Content id of the training bundle.
 */
export async function publishTraining(
  market: Market,
  { contestId, cid }: { contestId: bigint; cid: string },
): Promise<Sent> {
  return sendTransaction(market, 'publish', [contestId, cid])
}
