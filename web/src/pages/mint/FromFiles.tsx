import { getRun, type Run, type TranscriptRun } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isAddressEqual } from 'viem'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import type { FolderFile } from '../../components/folderFiles.ts'
import { Progress } from '../../components/Progress.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import type { ActionProgress } from '../../transactions/useAction.ts'
import { useEngine } from '../../work/engine.ts'
import type { MintOrigin, MintWeights } from './draft.ts'
import styles from './mint.module.css'
import { transcriptFacts } from './transcriptFacts.ts'

type Props = {
  /** The run that is to be minted from, where the address names one. */
  runId: bigint | undefined
  onRead(weights: MintWeights): void
}

/** A folder that a training was recorded in, or a file of weights. */
export function FromFiles({ runId, onRead }: Props) {
  const engine = useEngine()
  const findRun = useRunOfTranscript()
  const [progress, setProgress] = useState<ActionProgress>()
  const folder = useMutation({
    mutationFn: async (files: FolderFile[]) => {
      const { run, roots, checkpoints, steps, weights } = await engine.checkFolder(files, {}, setProgress)
      const onChain = await findRun(run)
      const origin: MintOrigin =
        onChain?.completed?.weightsRoot === roots.weightsRoot
          ? { kind: 'run', runId: String(onChain.runId) }
          : { kind: 'none' }
      onRead({
        name: `a recorded training of ${steps.toLocaleString('en')} steps`,
        weightsRoot: roots.weightsRoot,
        origin,
        files: [weights.file],
        facts: transcriptFacts(run, { checkpoints, onChain }),
      })
    },
    onSettled: () => setProgress(undefined),
  })
  const file = useMutation({
    mutationFn: async (chosen: File) => {
      const { weightsRoot, file, facts } = await engine.readWeights(chosen, chosen.name, setProgress)
      onRead({ name: chosen.name, weightsRoot, origin: { kind: 'none' }, files: [file], facts })
    },
    onSettled: () => setProgress(undefined),
  })
  const error = folder.error ?? file.error
  return (
    <>
      <div className={styles.ways}>
        <FileDrop
          label={
            runId === undefined ? 'The folder of a recorded training' : `The folder that run ${runId} was recorded in`
          }
          hint="As assay_recorder or assay run record wrote it. Every hash in it is recomputed here."
          onFolder={files => folder.mutate(files)}
        />
        {runId === undefined && (
          <FileDrop
            label="Or a file of weights"
            hint="Safetensors, what torch.save wrote, ONNX, or one of Assay’s own models. Nothing in it is run."
            accept=".safetensors,.pt,.pth,.onnx,.model"
            onFile={chosen => file.mutate(chosen)}
          />
        )}
      </div>
      {progress && <Progress {...progress} />}
      {error && <ErrorNotice error={asAssayError(error)} />}
      <p className={styles.note}>
        A contest’s entry or an order of yours is minted from your portfolio: there its score comes along.
      </p>
    </>
  )
}

/** The run on this market that a transcript is of, if it is of one. */
function useRunOfTranscript(): (run: TranscriptRun) => Promise<Run | undefined> {
  const { market, config } = useMarket()
  return async ({ place }) => {
    if (!place || !market.runs || place.chainId !== config.chainId) return undefined
    return isAddressEqual(place.runs, market.runs) ? getRun(market, BigInt(place.runId)) : undefined
  }
}
