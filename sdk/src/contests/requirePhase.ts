import { AssayError } from '../errors.ts'
import { type Contest, type ContestPhase, contestPhases } from './getContest.ts'

/**
 * Refuses a verb before it costs anything when the contest is not waiting for it.
 *
 * @throws AssayError `contest.tooEarly` (retryable) or `contest.tooLate`.
 */
export function requirePhase({ contestId, phase }: Contest, ...wanted: [ContestPhase, ...ContestPhase[]]): void {
  if (wanted.includes(phase)) return
  const isEarly = contestPhases.indexOf(phase) < contestPhases.indexOf(wanted[0])
  throw new AssayError(
    isEarly ? 'contest.tooEarly' : 'contest.tooLate',
    `Contest ${contestId} is ${isEarly ? 'not yet' : 'no longer'} in phase ${wanted[0]}`,
    {
      details: `phase: ${phase}`,
      hint: `\`assay contest show ${contestId}\` says what it is waiting for, and until when.`,
      retryable: isEarly,
    },
  )
}
