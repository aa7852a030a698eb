import type { EntryRecord, EntryStatus } from '@assay/sdk'
import { Link } from '@tanstack/react-router'
import { Badge } from '../../components/Badge.tsx'
import { Hallmark } from '../../components/Hallmark.tsx'
import { percent } from '../../components/percent.ts'
import { Table } from '../../components/Table.tsx'
import { Time } from '../../components/Time.tsx'

const says: Record<EntryStatus, { text: string; tone?: 'good' | 'bad' }> = {
  none: { text: 'not known' },
  committed: { text: 'to be revealed' },
  revealed: { text: 'to be scored' },
  claimed: { text: 'claimed' },
  scored: { text: 'scored', tone: 'good' },
  disqualified: { text: 'disqualified', tone: 'bad' },
}

/** Entries of an account over all contests. */
export function EntryList({ entries }: { entries: EntryRecord[] }) {
  return (
    <Table
      cards
      caption="Your entries"
      rows={entries}
      keyOf={({ contestId, entryId }) => `${contestId}-${entryId}`}
      columns={[
        {
          name: 'Entry',
          isHeader: true,
          cell: ({ contestId, entryId }) => (
            <Link to="/contests/$contestId" params={{ contestId }}>
              Entry {String(entryId)} of contest {String(contestId)}
            </Link>
          ),
        },
        { name: 'State', cell: ({ status }) => <Badge tone={says[status].tone ?? 'plain'}>{says[status].text}</Badge> },
        {
          name: 'Score',
          numeric: true,
          cell: ({ scoreBps, assurance }) => (
            <>
              {scoreBps === undefined ? 'not known yet' : percent(scoreBps)}{' '}
              {assurance && <Hallmark assurance={assurance} />}
            </>
          ),
        },
        {
          name: 'Model',
          cell: ({ contestId, entryId, status }) =>
            status === 'scored' && (
              <Link
                to="/models/new"
                search={{ contest: Number(contestId), entry: Number(entryId) }}
                aria-label={`Mint it: entry ${entryId} of contest ${contestId}`}
              >
                Mint it
              </Link>
            ),
        },
        { name: 'Committed', wide: true, cell: ({ committedAt }) => <Time at={committedAt} /> },
      ]}
    />
  )
}
