import type { RunRecord, TranscriptRoots } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import type { FolderFile } from '../../components/folderFiles.ts'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Progress } from '../../components/Progress.tsx'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import type { ActionProgress } from '../../transactions/useAction.ts'
import { useEngine } from '../../work/engine.ts'
import { RunAgain } from './RunAgain.tsx'
import styles from './run.module.css'
import { useTranscript } from './useTranscript.ts'

/** Recomputes the record of a training here: its hashes, and of Assay's own trainers the steps themselves. */
export function VerifyPanel({ run }: { run: RunRecord }) {
  const transcript = useTranscript(run.transcript)
  const engine = useEngine()
  const [progress, setProgress] = useState<ActionProgress>()
  const onSettled = () => setProgress(undefined)
  const expected = expectedRoots(run)
  const published = useMutation({
    mutationFn: (packed: Uint8Array) => engine.checkPublished(packed, expected, setProgress),
    onSettled,
  })
  const folder = useMutation({
    mutationFn: (files: FolderFile[]) => engine.checkFolder(files, expected, setProgress),
    onSettled,
  })
  const error = published.error ?? folder.error
  return (
    <Panel title="Verify it yourself">
      <p className={styles.text}>
        Nothing here is believed: hashes and steps are computed again in this browser, and held against what the chain
        has.
      </p>
      <Waiting query={transcript}>
        {({ packed, run: { kind } }) => (
          <>
            <div>
              <Button look="quiet" busy={published.isPending} onClick={() => published.mutate(packed)}>
                Recompute the published record
              </Button>
            </div>
            {published.data && (
              <Notice
                tone="good"
                title={`All ${published.data.checkpoints.toLocaleString('en')} checkpoints are linked as was bonded`}
              >
                <p>
                  Plan, batches, metrics and the chain of checkpoints come to the root on chain. Whether the weights
                  behind each hash are there, only the whole folder shows.
                </p>
              </Notice>
            )}
            <FileDrop
              label="The whole folder, with the weights"
              hint="From the trainer, or your own. It stays in this browser."
              onFolder={files => folder.mutate(files)}
            />
            {folder.data && folder.variables && (
              <>
                <Notice tone="good" title="Every tensor of every checkpoint is what was bonded">
                  <p>Whether training leads from one to the next, running it again shows.</p>
                </Notice>
                {kind === 'assay' ? (
                  <RunAgain files={folder.variables} />
                ) : (
                  <p className={styles.note}>
                    It was trained with PyTorch, which no browser runs: <code>assay run verify</code> runs its segments
                    again where PyTorch is.
                  </p>
                )}
              </>
            )}
            {progress && <Progress {...progress} />}
            {error && <ErrorNotice error={asAssayError(error)} />}
          </>
        )}
      </Waiting>
    </Panel>
  )
}

/** What the chain holds of a run, which its record must come to. */
const expectedRoots = ({ root, weightsRoot, seed }: RunRecord): Partial<TranscriptRoots> => ({
  ...(root && { root }),
  ...(weightsRoot && { weightsRoot }),
  ...(seed && { seed }),
})
