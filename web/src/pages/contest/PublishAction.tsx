import {
  type Contest,
  contentId,
  createTrainingBundle,
  type Dataset,
  encodeTrainingBundle,
  getContestEvents,
  publishTraining,
  splitTestGroups,
} from '@assay/sdk'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { download } from '../../vault/download.ts'
import styles from './contest.module.css'
import { OwnDataset } from './OwnDataset.tsx'

type Props = {
  contest: Contest
  /** Content id that was published, if one was. */
  published: string | undefined
}

/** The organizer opens the rows to train on, and says on chain where they are. */
export function PublishAction({ contest, published }: Props) {
  return (
    <section className={styles.section}>
      <h3>{published ? 'The rows to train on are published' : 'Publish the rows to train on'}</h3>
      <OwnDataset contest={contest}>
        {dataset => <Publish contest={contest} dataset={dataset} published={published} />}
      </OwnDataset>
    </section>
  )
}

function Publish({ contest, dataset, published }: Props & { dataset: Dataset }) {
  const { upload } = useMarket()
  const { contestId, seed, terms } = contest
  const publish = useAction(async (market, _: undefined, { onProgress }) => {
    onProgress({ message: 'Opening the groups that train' })
    const testGroups = splitTestGroups(seed, dataset.groups, terms.testGroups)
    const bytes = encodeTrainingBundle(createTrainingBundle(dataset, testGroups))
    if (upload) {
      onProgress({ message: 'Putting them where everybody can fetch them' })
      await upload.put(bytes)
    } else {
      download(`contest-${contestId}.bundle`, bytes)
    }
    const cid = contentId(bytes)
    // An indexer that does not answer, or lies, has nobody pay for it again.
    const events = await getContestEvents(market, 'TrainingPublished', { contestId })
    if (events.at(-1)?.args.cid !== cid) await publishTraining(market, { contestId, cid })
  })
  return (
    <>
      {!published && <p>Nobody can enter before they are public. The test rows stay secret.</p>}
      {!upload && (
        <p>
          This site keeps no files: the bundle is saved on your computer. Put it on IPFS, by the content id that the
          transaction names.
        </p>
      )}
      <ActionButton look={published ? 'quiet' : 'primary'} action={publish}>
        {published ? 'Put them there again' : 'Publish the rows to train on'}
      </ActionButton>
    </>
  )
}
