import type { Challenge } from './getChallenge.ts'
import type { Run } from './getRun.ts'

/** Blocks for which the header of a beacon block can be proven (EIP-2935). */
const provableBlocks = 8191n

/** What a run is waiting for. */
export type RunStep = {
  verb:
    | 'draw'
    | 'complete'
    | 'challenge'
    | 'finalize'
    | 'respond'
    | 'choose'
    | 'voteCommit'
    | 'voteReveal'
    | 'settle'
    | 'withdraw'
  /** Who can take the step. */
  who: 'anyone' | 'trainer' | 'challenger' | 'auditors'
  /** The first block in which it can be taken. */
  fromBlock?: bigint
  /** The last block in which it can be taken. */
  untilBlock?: bigint
  /** When it can no longer be taken, in seconds since the epoch. */
  until?: bigint
  /** What happens if it is not. */
  otherwise?: string
}

/**
 * The step that brings a run forward, who can take it, until when, and what happens if it is not taken.
 *
 * @param challenge The run's latest.
 * @param now Time of the chain, in seconds since the epoch.
 *
 * @example
 * ```ts
 * nextRunStep(run, undefined, now) // { verb: 'challenge', who: 'anyone', until: 1767225600n, otherwise: 'The run …' }
 * ```
 */
export function nextRunStep(run: Run, challenge: Challenge | undefined, now: bigint): RunStep {
  const { stage, beaconBlock, completed } = run
  switch (stage) {
    case 'none':
    case 'begun':
      return {
        verb: 'draw',
        who: 'anyone',
        fromBlock: beaconBlock + 1n,
        untilBlock: beaconBlock + provableBlocks,
        otherwise: 'It never trains; another can be begun with the same plan.',
      }
    case 'drawn':
      return { verb: 'complete', who: 'trainer' }
    case 'completed': {
      const until = completed?.challengeEnds ?? 0n
      if (now >= until) return { verb: 'finalize', who: 'anyone' }
      return { verb: 'challenge', who: 'anyone', until, otherwise: 'The run is accepted, and its bond goes back.' }
    }
    case 'challenged':
      return challenge ? challengeStep(challenge, now) : { verb: 'settle', who: 'anyone' }
    case 'accepted':
    case 'rejected':
      return { verb: 'withdraw', who: 'anyone' }
  }
}

const undecided =
  'Where auditors do not decide, a tenth of the challenger’s bond is the trainer’s, and the run’s window goes on.'

function challengeStep({ turn, deadline, revealEnds }: Challenge, now: bigint): RunStep {
  const settle: RunStep = { verb: 'settle', who: 'anyone' }
  if (turn === 'auditors') {
    if (now < deadline) return { verb: 'voteCommit', who: 'auditors', until: deadline, otherwise: undecided }
    if (now < revealEnds) return { verb: 'voteReveal', who: 'auditors', until: revealEnds, otherwise: undecided }
    return settle
  }
  if (now >= deadline || turn === 'nobody' || turn === 'none') return settle
  return turn === 'trainer'
    ? { verb: 'respond', who: turn, until: deadline, otherwise: 'The run is rejected, and the trainer loses the bond.' }
    : { verb: 'choose', who: turn, until: deadline, otherwise: 'The challenger loses the bond.' }
}
