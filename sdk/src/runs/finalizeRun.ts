import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'

/**
 * Accepts a run whose window for challenges has ended, and credits its bond. Anyone may.
 *
 * @throws AssayError `run.tooEarly` (retryable), `run.wrongStage`.
 */
export async function finalizeRun(market: Market, { runId }: { runId: bigint }): Promise<Sent> {
  return sendCall(market, { ...runsContract(market), functionName: 'finalize', args: [runId] })
}
