import type { Contest } from '@assay/sdk'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import styles from './contest.module.css'
import { luckBps } from './luck.ts'

/** What the protocol does not protect against (docs/protocol.md), with this contest's own figures. */
export function UnprotectedPanel({ contest: { terms, dataset } }: { contest: Contest }) {
  const testRows = terms.testGroups * dataset.groupSize
  const [low, high] = luckBps(terms.thresholdBps, testRows)
  return (
    <Panel title="What this does not protect from">
      <ul className={styles.prose}>
        <li>
          <strong>An organizer who enters.</strong> The organizer knows all rows, and can enter a model that has
          memorized them. That {percent(terms.burnBps)} of each payout is burned makes it cost something. Look at who
          organizes.
        </li>
        <li>
          <strong>A biased draw.</strong> If a tenth of those who propose blocks work together, a split of their choice
          is 1.13 times as likely as it should be; if three in ten do, 1.75 times.
        </li>
        <li>
          <strong>Training rows that nobody can fetch.</strong> Nothing forces the organizer to publish them. Do not
          enter before this page has checked them.
        </li>
        <li>
          <strong>Luck.</strong>{' '}
          {dataset.classes > 1
            ? `With ${testRows.toLocaleString('en')} test rows, a model that is right for ${percent(terms.thresholdBps)} of all rows scores between ${percent(low)} and ${percent(high)} nineteen times of twenty.`
            : `There are ${testRows.toLocaleString('en')} test rows: the fewer, the more is luck.`}
        </li>
        {terms.payoutBps.length > 1 && (
          <li>
            <strong>Many entries of one person.</strong> {terms.payoutBps.length} ranks are paid, and the same model
            entered as often takes them all.
          </li>
        )}
        <li>
          <strong>Secrecy afterwards.</strong> Revealed models and test rows are public for ever.
        </li>
      </ul>
    </Panel>
  )
}
