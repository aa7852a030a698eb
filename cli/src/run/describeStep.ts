import { type Challenge, getChallenge, getRun, type Market, nextRunStep, type Run, type RunStep } from '@assay/sdk'
import { chainTime } from '../chainTime.ts'
import { formatTime } from '../format.ts'

/** What a run is waiting for. */
export const stepTexts: Record<RunStep['verb'], string> = {
  draw: 'its seed to be drawn from the beacon block',
  complete: 'the training to end',
  challenge: 'a challenge, if anybody finds it wrong',
  finalize: 'being accepted',
  respond: 'the checkpoint in the middle of what is disputed',
  choose: 'whether that checkpoint is right',
  voteCommit: 'the auditors’ votes',
  voteReveal: 'the auditors to reveal their votes',
  settle: 'the challenge to be settled',
  withdraw: 'nothing; what is owed can be withdrawn',
}

/** A run with its challenge and its next step. */
export async function readRun(
  market: Market,
  runId: bigint,
): Promise<{ run: Run; challenge: Challenge | undefined; step: RunStep; now: bigint }> {
  const run = await getRun(market, runId)
  const [challenge, now] = await Promise.all([
    run.challengeId === undefined ? undefined : getChallenge(market, run.challengeId),
    chainTime(market),
  ])
  return { run, challenge, step: nextRunStep(run, challenge, now), now }
}

/** The lines that say what a run waits for, on whom, and until when. */
export function stepPairs({ verb, who, until, untilBlock, fromBlock, otherwise }: RunStep, now: bigint) {
  const block = (number: bigint | undefined) => (number === undefined ? undefined : `block ${number}`)
  return [
    ['Waits for', stepTexts[verb]],
    ['From', verb === 'withdraw' ? undefined : who],
    ['Not before', block(fromBlock)],
    ['Until', until === undefined ? block(untilBlock) : formatTime(until, now)],
    ['Otherwise', otherwise],
  ] satisfies [string, string | undefined][]
}
