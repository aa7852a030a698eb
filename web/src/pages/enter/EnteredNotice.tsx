import { type Contest, encodeSavedEntry, type SavedEntry } from '@assay/sdk'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Time } from '../../components/Time.tsx'
import { download } from '../../vault/download.ts'
import styles from './enter.module.css'

type Props = { contest: Contest; entryId: bigint; entry: SavedEntry }

/** What there is to do after an entry. */
export function EnteredNotice({ contest: { contestId, schedule }, entryId, entry }: Props) {
  return (
    <Notice tone="gold" title={`You have entered, as entry ${entryId}`}>
      <p>
        This browser keeps the model until you reveal it. Save a copy elsewhere, too: without it the entry cannot be
        revealed and the bond is lost. Show it to nobody until then.
      </p>
      {schedule && (
        <p>
          Entries close at <Time at={schedule.commit} />. Come back to the contest’s page then and reveal, by{' '}
          <Time at={schedule.reveal} /> at the latest.
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          look="quiet"
          onClick={() => download(`contest-${contestId}-entry-${entryId}.json`, encodeSavedEntry(entry))}
        >
          Save a copy
        </Button>
        <ButtonLink look="quiet" to="/contests/$contestId" params={{ contestId }}>
          To the contest
        </ButtonLink>
      </div>
    </Notice>
  )
}
