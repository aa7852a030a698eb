import type { Hex } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'

export type AnchorRunParameters = {
  runId: bigint
  /** Of the checkpoint; above those that were anchored before. */
  index: number
  /** Its hash. */
  checkpoint: Hex
}

/**
 * Puts a checkpoint's hash on chain while training goes on, so that its time is known. The trainer, 32 times at most: the last
 * checkpoint needs one of them ({@link import('./completeRun.ts').completeRun}).
 *
 * @throws AssayError `run.wrongAnchor`, `run.tooManyAnchors`, `run.wrongStage`, `run.notTrainer`.
 */
export async function anchorRun(market: Market, { runId, index, checkpoint }: AnchorRunParameters): Promise<Sent> {
  const args = [runId, BigInt(index), checkpoint] as const
  return sendCall(market, { ...runsContract(market), functionName: 'anchor', args })
}
