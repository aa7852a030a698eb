import type { RunRecord } from '@assay/sdk'
import { lazy, Suspense } from 'react'
import { Badge } from '../../components/Badge.tsx'
import { Hash } from '../../components/Hash.tsx'
import { More } from '../../components/More.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Table } from '../../components/Table.tsx'
import { Time } from '../../components/Time.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { type CheckpointRow, checkpointRows, lossPoints } from './checkpointRows.ts'
import { useTranscript } from './useTranscript.ts'

const LineChart = lazy(async () => ({ default: (await import('../../charts/LineChart.tsx')).LineChart }))

/** How the loss fell, and what was recorded on the way. */
export function CheckpointsPanel({ run }: { run: RunRecord }) {
  const transcript = useTranscript(run.transcript)
  return (
    <Panel title="Checkpoints">
      {run.transcript === undefined ? (
        <>
          <Empty title="The record is published when the run is completed." />
          {run.anchors.length > 0 && <Rows rows={checkpointRows(run.anchors, [])} />}
        </>
      ) : (
        <Waiting query={transcript} lines={6}>
          {({ checkpoints }) => {
            const points = lossPoints(checkpoints)
            const rows = checkpointRows(run.anchors, checkpoints)
            return (
              <>
                {points.length > 1 && (
                  <Suspense>
                    <LineChart
                      label={`The loss at each checkpoint; at the last it was ${points.at(-1)?.y.toPrecision(4)}.`}
                      x={{ name: 'Step' }}
                      y={{ name: 'Loss' }}
                      line={points}
                    />
                  </Suspense>
                )}
                <More summary={`All ${rows.length.toLocaleString('en')} checkpoints`}>
                  <Rows rows={rows} />
                </More>
              </>
            )
          }}
        </Waiting>
      )}
    </Panel>
  )
}

function Rows({ rows }: { rows: CheckpointRow[] }) {
  return (
    <Table
      caption="Checkpoints"
      rows={rows}
      keyOf={({ index }) => String(index)}
      columns={[
        { name: 'Checkpoint', isHeader: true, cell: ({ index }) => index.toLocaleString('en') },
        { name: 'Step', numeric: true, cell: ({ step }) => step?.toLocaleString('en') ?? 'not known' },
        { name: 'Loss', numeric: true, cell: ({ loss }) => loss?.toPrecision(4) ?? '–' },
        { name: 'Hash', wide: true, cell: ({ hash }) => <Hash value={hash} /> },
        {
          name: 'Anchored',
          cell: ({ anchoredAt, agrees }) =>
            anchoredAt !== undefined &&
            (agrees ? <Time at={anchoredAt} /> : <Badge tone="bad">differs from its anchor</Badge>),
        },
      ]}
    />
  )
}
