import type { SegmentVerdict } from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Badge } from '../../components/Badge.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import type { FolderFile } from '../../components/folderFiles.ts'
import { Progress } from '../../components/Progress.tsx'
import { Table } from '../../components/Table.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import type { ActionProgress } from '../../transactions/useAction.ts'
import { useEngine } from '../../work/engine.ts'

/** As many as are run in a few seconds; the command line runs as many as one has time for. */
const counts = { top: 2, random: 3 }

/** Trains parts of a run of Assay's own trainers again, from what was recorded before each of them. */
export function RunAgain({ files }: { files: FolderFile[] }) {
  const engine = useEngine()
  const [progress, setProgress] = useState<ActionProgress>()
  const run = useMutation({
    mutationFn: (dataset: File) => engine.runSegments(files, dataset, counts, setProgress),
    onSettled: () => setProgress(undefined),
  })
  return (
    <>
      <FileDrop
        label="The rows that it was trained on"
        hint={`A dataset’s file, as this page or assay dataset commit saves it. The ${counts.top} segments that moved the weights furthest and ${counts.random} drawn at random are run again, and must come to the same bits.`}
        accept=".dataset,.json"
        chosen={run.variables?.name}
        onFile={dataset => run.mutate(dataset)}
      />
      {progress && <Progress {...progress} />}
      {run.error && <ErrorNotice error={asAssayError(run.error)} />}
      {run.data && <Verdicts verdicts={run.data} />}
    </>
  )
}

const says: Record<SegmentVerdict['verdict'], { text: string; tone: 'good' | 'bad' | 'plain' }> = {
  match: { text: 'the same to the bit', tone: 'good' },
  within: { text: 'within tolerance', tone: 'good' },
  differs: { text: 'differs', tone: 'bad' },
  environmentDiffers: { text: 'the environment differs: this accuses nobody, and shows nothing', tone: 'plain' },
}

function Verdicts({ verdicts }: { verdicts: SegmentVerdict[] }) {
  return (
    <Table
      caption="Segments that were run again"
      rows={verdicts}
      keyOf={({ segment }) => String(segment)}
      columns={[
        { name: 'Segment', isHeader: true, cell: ({ segment }) => `to checkpoint ${segment}` },
        { name: 'Found', cell: ({ verdict }) => <Badge tone={says[verdict].tone}>{says[verdict].text}</Badge> },
      ]}
    />
  )
}
