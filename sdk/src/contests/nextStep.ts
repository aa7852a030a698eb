import type { Contest } from './getContest.ts'

/** Blocks for which the header of a beacon block can be proven (EIP-2935). */
const provableBlocks = 8191n

/** What a contest is waiting for. */
export type NextStep = {
  verb:
    | 'draw'
    | 'commit'
    | 'reveal'
    | 'revealTest'
    | 'revealTraining'
    | 'evaluate'
    | 'confirm'
    | 'finalize'
    | 'withdraw'
  /** Who can take the step. */
  who: 'anyone' | 'organizer' | 'submitters'
  /** The first block in which it can be taken, if that is still to come. */
  fromBlock?: bigint
  /** The last block in which it can be taken. */
  untilBlock?: bigint
  /** When it can no longer be taken, in seconds since the epoch. */
  until?: bigint
}

/**
 * The step that brings a contest forward, who can take it, and until when.
 *
 * @example
 * ```ts
 * nextStep(await getContest(market, 1n)) // { verb: 'commit', who: 'submitters', until: 1767225600n }
 * ```
 */
export function nextStep({ phase, schedule, beaconBlock }: Contest): NextStep {
  const by = (until: bigint | undefined) => (until === undefined ? {} : { until })
  switch (phase) {
    case 'none':
    case 'open':
      return { verb: 'draw', who: 'anyone', fromBlock: beaconBlock + 1n, untilBlock: beaconBlock + provableBlocks }
    case 'draw':
      return { verb: 'draw', who: 'anyone', untilBlock: beaconBlock + provableBlocks }
    case 'commit':
      return { verb: 'commit', who: 'submitters', ...by(schedule?.commit) }
    case 'reveal':
      return { verb: 'reveal', who: 'submitters', ...by(schedule?.reveal) }
    case 'revealTest':
      return { verb: 'revealTest', who: 'organizer', ...by(schedule?.test) }
    case 'revealTraining':
      return { verb: 'revealTraining', who: 'anyone', ...by(schedule?.training) }
    case 'evaluate':
      return { verb: 'evaluate', who: 'anyone', ...by(schedule?.evaluate) }
    case 'confirm':
      return { verb: 'confirm', who: 'anyone', ...by(schedule?.confirm) }
    case 'finalize':
      return { verb: 'finalize', who: 'anyone' }
    case 'closed':
      return { verb: 'withdraw', who: 'anyone' }
  }
}
