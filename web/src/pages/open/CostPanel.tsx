import type { ContestTerms } from '@assay/sdk'
import type { ReactNode } from 'react'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { duration } from '../../components/Time.tsx'
import styles from './open.module.css'

/** What the terms cost, what can be lost by them, and what happens when. */
export function CostPanel({ terms, rows }: { terms: ContestTerms; rows: { test: number; training: number } }) {
  const amount = (value: bigint) => <Amount value={value} token={terms.token} />
  const facts: [string, ReactNode][] = [
    ['You pay now', amount(terms.reward + terms.bond)],
    ['of it the reward', amount(terms.reward)],
    ['of it your bond', amount(terms.bond)],
  ]
  return (
    <>
      <Panel title="What it costs">
        <Facts facts={facts} />
        <ul className={styles.says}>
          <li>The bond comes back when you have revealed the test rows and the contest is over.</li>
          <li>
            The reward goes to the best {terms.payoutBps.length === 1 ? 'entry' : `${terms.payoutBps.length} entries`}{' '}
            of at least {percent(terms.thresholdBps)}, less {percent(terms.burnBps)} that is burned. Where there are
            none, it comes back.
          </li>
          <li>You can lose all of the bond and your part of the reward: if you do not reveal the test rows in time.</li>
          <li>
            You lose the bond, too, if nobody draws the split while it can be proven, about a day. Draw it yourself.
          </li>
          <li>Each step costs a network fee, which you see before you sign.</li>
        </ul>
      </Panel>
      <Panel title="What happens when">
        <ol className={styles.says}>
          <li>
            After {terms.beaconDelayBlocks === 1 ? 'a block' : `${terms.beaconDelayBlocks.toLocaleString('en')} blocks`}{' '}
            the split is drawn: {rows.test.toLocaleString('en')} rows test, {rows.training.toLocaleString('en')} train.
          </li>
          <li>You publish the training rows.</li>
          <li>For {duration(terms.commitSeconds)} people train, and enter without showing their models.</li>
          <li>For {duration(terms.revealSeconds)} they reveal them.</li>
          <li>
            <strong>Within {duration(terms.testSeconds)} you reveal the test rows.</strong>
          </li>
          <li>Within {duration(terms.evaluateSeconds)} the chain runs every model over them.</li>
          <li>The best are paid; you get your bond back.</li>
        </ol>
      </Panel>
    </>
  )
}
