import { type Contest, type Dataset, revealTest } from '@assay/sdk'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './contest.module.css'
import { OwnDataset } from './OwnDataset.tsx'

/** The organizer shows the rows that test, all of them or the bond is lost. */
export function RevealTestAction({ contest }: { contest: Contest }) {
  return (
    <section className={styles.section}>
      <h3>Reveal the test rows</h3>
      <OwnDataset contest={contest}>{dataset => <Reveal contest={contest} dataset={dataset} />}</OwnDataset>
    </section>
  )
}

function Reveal({ contest, dataset }: { contest: Contest; dataset: Dataset }) {
  const { contestId, terms, revealedGroups } = contest
  const reveal = useAction((market, _: undefined, { onProgress }) =>
    revealTest(market, {
      contestId,
      dataset,
      onProgress: (done, total) => onProgress({ message: 'Revealing the test rows', done, total }),
    }),
  )
  const transactions = Math.ceil((terms.testGroups - revealedGroups) / terms.chunkGroups)
  return (
    <>
      <p>
        You have promised all of them. They become public for ever
        {transactions > 1 && `, in ${transactions} transactions; where one fails, the next try goes on from there`}.
      </p>
      <ActionButton action={reveal}>Reveal the test rows</ActionButton>
    </>
  )
}
