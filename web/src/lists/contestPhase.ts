import type { ContestRecord } from '@assay/sdk'

/** Where a contest is, as its record and the chain's time tell. */
export type ContestMoment = {
  says: string
  /** End of what goes on now, in seconds since the epoch. */
  until?: bigint
  tone: 'plain' | 'good' | 'gold' | 'bad'
}

/**
 * Where a contest is; the chain has the last word on what may be done.
 *
 * @param now Time of the chain, in seconds since the epoch.
 */
export function contestMoment(contest: ContestRecord, now: bigint): ContestMoment {
  const { status, commitEnds, revealEnds, testEnds, evaluateEnds } = contest
  switch (status) {
    case 'none':
    case 'open':
      return { says: 'waits for its draw', tone: 'plain' }
    case 'finalized':
      return contest.bestScoreBps !== undefined && contest.bestScoreBps >= contest.thresholdBps
        ? { says: 'won and paid', tone: 'gold' }
        : { says: 'ended without a winner', tone: 'plain' }
    case 'cancelled':
      return { says: 'cancelled', tone: 'plain' }
    case 'void':
      return { says: 'void: it was not drawn in time', tone: 'bad' }
    case 'defaulted':
      return { says: 'the test rows were withheld', tone: 'bad' }
    case 'drawn':
    case 'tested': {
      const phases: [string, bigint | undefined, ContestMoment['tone']][] = [
        ['takes entries', commitEnds, 'good'],
        ['entries are revealed', revealEnds, 'plain'],
        ['test rows are revealed', status === 'tested' ? undefined : testEnds, 'plain'],
        ['entries are scored', evaluateEnds, 'plain'],
      ]
      const current = phases.find(([, until]) => until !== undefined && now < until)
      if (!current) return { says: 'waits to be finalized', tone: 'plain' }
      const [says, until, tone] = current
      return { says, ...(until !== undefined && { until }), tone }
    }
  }
}
