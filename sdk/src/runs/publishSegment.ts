import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'

/**
 * Says where auditors find the checkpoints of the disputed segment with their weights. The trainer, while they commit to votes.
 *
 * @param parameters.cid Content id of the published files.
 * @throws AssayError `run.wrongTurn`, `run.notTrainer`, `run.tooLate`.
 */
export async function publishSegment(
  market: Market,
  { challengeId, cid }: { challengeId: bigint; cid: string },
): Promise<Sent> {
  return sendCall(market, { ...runsContract(market), functionName: 'publish', args: [challengeId, cid] })
}
