import type { Contest, EntryRecord } from '@assay/sdk'

/** How an entry stands, where it has no score of the chain's. */
export type Standing = { says: string; tone: 'plain' | 'gold' | 'bad' }

/** @returns Undefined for an entry that is scored. */
export function entryStanding(
  { phase }: Pick<Contest, 'phase'>,
  { status }: Pick<EntryRecord, 'status'>,
): Standing | undefined {
  const isCommitting = phase === 'commit' || phase === 'reveal'
  switch (status) {
    case 'scored':
      return undefined
    case 'none':
    case 'committed':
      return isCommitting
        ? { says: 'to be revealed', tone: 'plain' }
        : { says: 'not revealed: its bond is burned', tone: 'bad' }
    case 'revealed':
      return phase === 'closed' || phase === 'finalize'
        ? { says: 'not scored', tone: 'plain' }
        : { says: 'to be scored', tone: 'plain' }
    case 'claimed':
      return { says: 'claimed, not confirmed', tone: 'gold' }
    case 'disqualified':
      return { says: 'disqualified', tone: 'bad' }
  }
}
