import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { getRun } from './getRun.ts'
import { runsContract } from './runsContract.ts'

/**
 * Says under bond that a completed run is wrong somewhere. The bond is as much as the run's; whoever turns out wrong loses theirs.
 *
 * @throws AssayError `run.wrongStage`, `run.tooLate`, `run.notComplete`, `chain.insufficientFunds`.
 */
export async function challengeRun(
  market: Market,
  { runId }: { runId: bigint },
): Promise<Sent & { challengeId: bigint; bond: bigint }> {
  const { completed, stage } = await getRun(market, runId)
  if (!completed) {
    throw new AssayError('run.notComplete', `Run ${runId} is ${stage}: there is nothing to challenge yet`, {
      hint: '`assay run show` says what it is waiting for.',
    })
  }
  const { bond } = completed
  const call = { ...runsContract(market), functionName: 'challenge', args: [runId], value: bond } as const
  const sent = await sendCall(market, call)
  return { ...sent, challengeId: findEmitted(sent, 'ChallengeOpened').challengeId, bond }
}
