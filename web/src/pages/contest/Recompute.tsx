import { AssayError, type Binning, type Contest, type EntryRecord, type RecomputedEntry } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { percent } from '../../components/percent.ts'
import { asAssayError } from '../../components/Waiting.tsx'
import { useEngine } from '../../work/engine.ts'
import { ChangeByte } from './ChangeByte.tsx'
import styles from './contest.module.css'
import { EntryResult } from './EntryResult.tsx'
import { type RevealedEntry, useRevealedEntry } from './useRevealedEntry.ts'

type Props = { contest: Contest; entry: EntryRecord; binning: Binning | undefined }

/** Runs a revealed entry in this browser, over the rows that are on chain. */
export function Recompute({ contest, entry: { entryId, status }, binning }: Props) {
  const engine = useEngine()
  const revealed = useRevealedEntry(contest, entryId, true)
  const recompute = useMutation({
    mutationFn: (entry: RevealedEntry) => engine.recomputeEntry({ contest, ...entry }),
  })
  const { data: entry } = revealed
  const error = revealed.error ?? recompute.error
  const isNoModel = error instanceof AssayError && /^(model\.|contest\.wrongModel$)/.test(error.code)
  return (
    <section className={styles.section} aria-live="polite">
      <h3>Recompute</h3>
      <p className={styles.note}>
        The model and the test rows are read from the chain, and the model is run over them here. Nobody’s word is taken
        for the score.
      </p>
      {entry?.chunks.length === 0 && <p>The test rows are not on chain yet.</p>}
      <Button
        busy={revealed.isPending || recompute.isPending}
        disabled={!entry || entry.chunks.length === 0}
        onClick={() => entry && recompute.mutate(entry)}
      >
        Recompute in this browser
      </Button>
      {isNoModel && status === 'disqualified' && (
        <Notice tone="good" title="It agrees with the chain: this is no model">
          <p>{error.shortMessage}.</p>
        </Notice>
      )}
      {error && !(isNoModel && status === 'disqualified') && <ErrorNotice error={asAssayError(error)} />}
      {recompute.data && (
        <>
          <Agreement {...recompute.data} />
          <EntryResult
            caption={`Entry ${entryId}, recomputed`}
            contest={contest}
            counts={recompute.data.counts}
            binning={binning}
          />
          {entry && <ChangeByte contest={contest} entry={entry} binning={binning} scoreBps={recompute.data.scoreBps} />}
        </>
      )}
    </section>
  )
}

function Agreement({ rows, correct, scoreBps, agrees }: RecomputedEntry) {
  const right = correct === undefined ? '' : `, ${correct.toLocaleString('en')} of them right`
  const found = `${rows.toLocaleString('en')} rows${right}: a score of ${percent(scoreBps)}.`
  if (agrees === undefined) {
    return (
      <Notice title="The chain has not scored it yet">
        <p>{found}</p>
      </Notice>
    )
  }
  return agrees ? (
    <Notice tone="good" title="It agrees with the chain">
      <p>{found} Every count is the chain’s.</p>
    </Notice>
  ) : (
    <Notice tone="bad" title="It does not agree with the chain">
      <p>{found} A claim that does not agree can be challenged. An executed score always agrees: please report this.</p>
    </Notice>
  )
}
