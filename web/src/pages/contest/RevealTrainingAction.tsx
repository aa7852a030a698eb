import { type Contest, decodeTrainingBundle, revealTraining } from '@assay/sdk'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './contest.module.css'

type Props = { contest: Contest; cid: string | undefined }

/** The organizer having withheld the test rows, anyone who has the training rows may have entries scored on them. */
export function RevealTrainingAction({ contest: { contestId }, cid }: Props) {
  const { content } = useMarket()
  const reveal = useAction(async (market, cid: string, { onProgress, signal }) => {
    onProgress({ message: 'Fetching the training rows' })
    const bundle = decodeTrainingBundle(await content.get(cid, { signal }))
    return revealTraining(market, {
      contestId,
      bundle,
      onProgress: (done, total) => onProgress({ message: 'Revealing the training rows', done, total }),
    })
  })
  return (
    <section className={styles.section}>
      <h3>Have the entries scored on the training rows</h3>
      {cid ? (
        <ActionButton action={reveal} input={cid}>
          Reveal the training rows
        </ActionButton>
      ) : (
        <p>The organizer never published them. Whoever has them otherwise can reveal them on the command line.</p>
      )}
    </section>
  )
}
