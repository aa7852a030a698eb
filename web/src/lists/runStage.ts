import type { RunRecord } from '@assay/sdk'

type Stage = { says: string; tone: 'plain' | 'good' | 'gold' | 'bad' }

/** Where a run stands, in a word or two. */
export const runStages: Record<RunRecord['stage'], Stage> = {
  begun: { says: 'waits for its seed', tone: 'plain' },
  drawn: { says: 'in training', tone: 'gold' },
  completed: { says: 'bonded, may be challenged', tone: 'gold' },
  challenged: { says: 'challenged', tone: 'bad' },
  accepted: { says: 'accepted', tone: 'good' },
  rejected: { says: 'rejected', tone: 'bad' },
}
