import type { ContestRecord } from '@assay/sdk'
import { Link } from '@tanstack/react-router'
import { Amount } from '../components/Amount.tsx'
import { Badge } from '../components/Badge.tsx'
import { percent } from '../components/percent.ts'
import { Streak } from '../components/Streak.tsx'
import { type Column, Table } from '../components/Table.tsx'
import { TimeLeft } from '../components/Time.tsx'
import { useChainClock } from '../market/chainClock.ts'
import { contestMoment } from './contestPhase.ts'
import styles from './lists.module.css'

/** Contests: what each pays, how good the best model is so far, and how long it takes entries. */
export function ContestList({ caption, contests }: { caption: string; contests: ContestRecord[] }) {
  return (
    <Table cards caption={caption} columns={columns} rows={contests} keyOf={({ contestId }) => String(contestId)} />
  )
}

const columns: Column<ContestRecord>[] = [
  {
    name: 'Contest',
    isHeader: true,
    cell: ({ contestId, title, features, classes }) => (
      <div className={styles.name}>
        <Link to="/contests/$contestId" params={{ contestId }}>
          {title ?? `Contest ${contestId}`}
        </Link>
        <span className={styles.note}>
          {title === undefined && 'Its card could not be read. '}
          {features} features, {classes === 1 ? 'a number' : `${classes} classes`}
        </span>
      </div>
    ),
  },
  { name: 'Reward', numeric: true, cell: ({ reward, token }) => <Amount value={reward} token={token} /> },
  {
    name: 'Best score, asked for',
    wide: true,
    cell: ({ bestScoreBps, thresholdBps }) => (
      <div className={styles.score}>
        <Streak scoreBps={bestScoreBps} thresholdBps={thresholdBps} />
        <span className={styles.note}>
          {bestScoreBps === undefined ? 'no score yet' : percent(bestScoreBps)}, {percent(thresholdBps)} asked for
        </span>
      </div>
    ),
  },
  { name: 'Entries', numeric: true, wide: true, cell: ({ entries }) => entries.toLocaleString('en') },
  { name: 'Now', cell: contest => <Moment contest={contest} /> },
]

function Moment({ contest }: { contest: ContestRecord }) {
  const clock = useChainClock()
  if (!clock) return <span aria-busy>…</span>
  const { says, until, tone } = contestMoment(contest, clock.now)
  return (
    <div className={styles.name}>
      <span>
        <Badge tone={tone}>{says}</Badge>
      </span>
      {until !== undefined && (
        <span className={styles.note}>
          <TimeLeft until={until} /> left
        </span>
      )}
    </div>
  )
}
