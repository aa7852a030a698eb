import { type Contest, type ContestRecord, type EntryRecord, findEntries } from '@assay/sdk'
import { lazy, Suspense, useState } from 'react'
import { Amount } from '../../components/Amount.tsx'
import { Badge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { Hallmark } from '../../components/Hallmark.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Streak } from '../../components/Streak.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import { Time } from '../../components/Time.tsx'
import { Empty } from '../../components/Waiting.tsx'
import { PagedList } from '../../lists/PagedList.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { familyNames } from '../../words/families.ts'
import { constantGuessBps } from '../../words/metrics.ts'
import styles from './contest.module.css'
import { entryStanding } from './entryStanding.ts'
import { payouts } from './payouts.ts'
import { ScoreChart } from './ScoreChart.tsx'

const EntryDialog = lazy(async () => ({ default: (await import('./EntryDialog.tsx')).EntryDialog }))

type Props = { contest: Contest; record: ContestRecord | undefined }

/** Who entered and how well, in the order in which the contest pays. */
export function Leaderboard({ contest, record }: Props) {
  const { history, account } = useMarket()
  const { contestId } = contest
  const [opened, setOpened] = useState<bigint>()
  return (
    <Panel title="Leaderboard">
      <PagedList
        queryKey={['entries', contestId, 'score']}
        find={paging => findEntries(history, { contestId, orderBy: 'score', ...paging })}
        empty={
          <Empty title={contest.phase === 'closed' ? 'Nobody entered.' : 'Nobody has entered yet.'}>
            {contest.status === 'open' && <p>Entries are taken once the split is drawn.</p>}
          </Empty>
        }
      >
        {entries => {
          const entry = entries.find(({ entryId }) => entryId === opened)
          return (
            <>
              <Table
                caption="Entries by rank"
                rows={entries}
                keyOf={({ entryId }) => String(entryId)}
                isMarked={({ submitter }) => submitter === account}
                columns={columnsOf(contest, entries, setOpened)}
              />
              {entry && (
                <Suspense>
                  <EntryDialog contest={contest} record={record} entry={entry} onClose={() => setOpened(undefined)} />
                </Suspense>
              )}
            </>
          )
        }}
      </PagedList>
      {record?.bestScoreBps !== undefined && <ScoreChart contest={contest} />}
    </Panel>
  )
}

function columnsOf(contest: Contest, entries: EntryRecord[], open: (entryId: bigint) => void): Column<EntryRecord>[] {
  const { terms } = contest
  const paid = new Map(payouts(contest).map(({ entryId, amount }) => [entryId, amount]))
  // Claims that nobody has confirmed stand between them.
  const scored = entries.filter(({ status }) => status === 'scored')
  // How many somebody entered is known once all entries are.
  const isWhole = entries.length === contest.entries
  return [
    { name: 'Rank', cell: entry => (entry.status === 'scored' ? scored.indexOf(entry) + 1 : '–') },
    {
      name: 'Entry',
      isHeader: true,
      cell: entry => (
        <div className={styles.stack}>
          <span className={styles.flush}>
            <Button look="plain" onClick={() => open(entry.entryId)}>
              Entry {String(entry.entryId)}
            </Button>
          </span>
          <Hash value={entry.submitter} kind="address" />
        </div>
      ),
    },
    { name: 'Score', cell: entry => <Score contest={contest} entry={entry} /> },
    {
      name: contest.phase === 'closed' ? 'Paid' : 'Would be paid',
      numeric: true,
      cell({ entryId }) {
        const amount = paid.get(entryId)
        return amount === undefined ? '–' : <Amount value={amount} token={terms.token} />
      },
    },
    {
      name: 'Assurance',
      wide: true,
      cell: ({ assurance, status }) =>
        assurance && status === 'scored' ? <Hallmark assurance={assurance} /> : 'none yet',
    },
    {
      name: 'Model',
      wide: true,
      cell: ({ family, modelBytes }) =>
        modelBytes === undefined ? (
          'secret'
        ) : (
          <div className={styles.stack}>
            {family ? familyNames[family] : 'no model'}
            <span className={styles.note}>{modelBytes.toLocaleString('en')} bytes</span>
          </div>
        ),
    },
    ...(isWhole
      ? [
          {
            name: 'Entries',
            numeric: true,
            wide: true,
            cell: ({ submitter }: EntryRecord) => entries.filter(entry => entry.submitter === submitter).length,
          },
        ]
      : []),
    {
      name: 'Committed',
      wide: true,
      cell: ({ committedAt, commitTransaction }) => (
        <div className={styles.stack}>
          <Time at={committedAt} />
          <Hash value={commitTransaction} kind="transaction" />
        </div>
      ),
    },
  ]
}

function Score({ contest, entry }: { contest: Contest; entry: EntryRecord }) {
  const { terms } = contest
  const { scoreBps } = entry
  const standing = entryStanding(contest, entry)
  return (
    <div className={styles.stack}>
      {scoreBps !== undefined && (
        <div className={styles.score}>
          <strong>{percent(scoreBps)}</strong>
          <Streak scoreBps={scoreBps} thresholdBps={terms.thresholdBps} baselineBps={constantGuessBps(contest)} />
        </div>
      )}
      {standing && <Badge tone={standing.tone}>{standing.says}</Badge>}
    </div>
  )
}
