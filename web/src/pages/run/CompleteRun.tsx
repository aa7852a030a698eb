import { completeRun, packTranscript, type Run, readTranscript } from '@assay/sdk'
import { useState } from 'react'
import { FileDrop } from '../../components/FileDrop.tsx'
import type { FolderFile } from '../../components/folderFiles.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { browserFolder } from '../../work/browserFolder.ts'
import { useEngine } from '../../work/engine.ts'
import styles from './run.module.css'

/** Has the trainer end a run: its record is checked and published, and its bond put up. */
export function CompleteRun({ run: { runId, seed, domain } }: { run: Run }) {
  const { upload } = useMarket()
  const engine = useEngine()
  const [files, setFiles] = useState<FolderFile[]>()
  const complete = useAction(async (market, files: FolderFile[], { onProgress, signal }) => {
    if (!upload) return
    await engine.checkFolder(files, { domain, ...(seed && { seed }) }, onProgress, signal)
    const folder = browserFolder(files)
    onProgress({ message: 'Publishing the record' })
    const cid = await upload.put(await packTranscript(folder))
    onProgress({
      message: 'You sign that it is yours, and send it with its bond; the last checkpoint is anchored first',
    })
    await completeRun(market, { runId, transcript: await readTranscript(folder), cid })
  })
  return (
    <>
      <FileDrop
        label="The folder that it was recorded in"
        hint="Every hash in it is recomputed here first. All but the weights is published, for whoever wants to verify it."
        chosen={files && `${files.length.toLocaleString('en')} files`}
        onFolder={setFiles}
      />
      <p className={styles.note}>
        A bond stands behind it for a week: whoever shows a step to be wrong has half of it. Afterwards it comes back.
        You are asked for a signature and two transactions, one of them where the last checkpoint is anchored already.
      </p>
      <ActionButton action={complete} input={files ?? []} disabled={!files || !upload}>
        Complete the run
      </ActionButton>
    </>
  )
}
