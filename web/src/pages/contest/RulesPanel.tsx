import type { Contest } from '@assay/sdk'
import { zeroAddress } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { duration } from '../../components/Time.tsx'
import { familyNames } from '../../words/families.ts'
import { scoreWords } from '../../words/metrics.ts'
import styles from './contest.module.css'

/** What the organizer promised when the contest was opened; nothing can change it. */
export function RulesPanel({ contest: { terms } }: { contest: Contest }) {
  const { token, payoutBps, burnBps, submissionBond, claimBond, challengeSeconds } = terms
  const amount = (value: bigint) => <Amount value={value} token={token} />
  return (
    <Panel title="Rules">
      <p className={styles.note}>Fixed when the contest was opened. Nobody can change them.</p>
      <Facts
        facts={[
          [
            'Criterion',
            `${scoreWords(terms.metric, terms.thresholdBps)} or more, and more than a constant guess scores on the same rows`,
          ],
          [
            'Paid in',
            token === zeroAddress ? 'the chain’s own coin' : <Hash key="token" value={token} kind="address" whole />,
          ],
          ['Who is paid', payoutBps.map((bps, rank) => `rank ${rank + 1}: ${percent(bps)}`).join(', ')],
          ['Ties', 'the earlier commitment goes first'],
          ['Burned', `${percent(burnBps)} of each payout: what it costs to win one’s own contest`],
          [
            'Nobody good enough',
            'the reward goes back to whoever gave it; so do the shares of ranks that nobody fills',
          ],
          [
            'Models',
            `${terms.families.map(family => familyNames[family]).join(', ')}; at most ${terms.maxModelBytes.toLocaleString('en')} bytes`,
          ],
          [
            'Bond of an entry',
            <>
              {amount(submissionBond)}: back once the entry is scored or the contest is closed, burned if it is not
              revealed or is no model
            </>,
          ],
          [
            'Bond of the organizer',
            <>
              {amount(terms.bond)}: back when the contest is finalized or cancelled, lost if the contest is void or test
              rows are withheld
            </>,
          ],
          [
            'Test rows withheld',
            terms.onDefault === 'splitOverRevealed'
              ? `the organizer’s bond and own part of the reward are split over those who revealed an entry, at most ${percent(terms.defaultCapBps)} each; the rest is burned`
              : 'the organizer’s bond is burned, and anyone may have entries scored on the training rows instead',
          ],
          [
            'Claims',
            challengeSeconds === 0 ? (
              'none: every score is executed by the chain'
            ) : (
              <>
                a score may be claimed under a bond of {amount(claimBond)} and challenged for{' '}
                {duration(challengeSeconds)}
              </>
            ),
          ],
          [
            'Time',
            `${duration(terms.commitSeconds)} to enter, ${duration(terms.revealSeconds)} to reveal, ${duration(terms.testSeconds)} for the test rows, ${duration(terms.evaluateSeconds)} to score`,
          ],
        ]}
      />
    </Panel>
  )
}
