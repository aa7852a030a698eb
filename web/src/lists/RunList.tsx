import type { RunRecord } from '@assay/sdk'
import { Link } from '@tanstack/react-router'
import { Badge } from '../components/Badge.tsx'
import { Hash } from '../components/Hash.tsx'
import { type Column, Table } from '../components/Table.tsx'
import { Time } from '../components/Time.tsx'
import styles from './lists.module.css'
import { runStages } from './runStage.ts'

/** Runs: where each stands, and the model that came of it. */
export function RunList({ caption, runs }: { caption: string; runs: RunRecord[] }) {
  return <Table cards caption={caption} columns={columns} rows={runs} keyOf={({ runId }) => String(runId)} />
}

const columns: Column<RunRecord>[] = [
  {
    name: 'Run',
    isHeader: true,
    cell: ({ runId, checkpoints, anchors }) => (
      <div className={styles.name}>
        <Link to="/runs/$runId" params={{ runId }}>
          Run {String(runId)}
        </Link>
        <span className={styles.note}>
          {checkpoints === undefined ? 'not completed' : `${checkpoints.toLocaleString('en')} checkpoints`}
          {anchors.length > 0 && `, ${anchors.length} anchored while it trained`}
        </span>
      </div>
    ),
  },
  { name: 'State', cell: ({ stage }) => <Badge tone={runStages[stage].tone}>{runStages[stage].says}</Badge> },
  {
    name: 'Model',
    cell: ({ modelId }) =>
      modelId === undefined ? (
        'none minted'
      ) : (
        <Link to="/models/$modelId" params={{ modelId }}>
          Model {String(modelId)}
        </Link>
      ),
  },
  { name: 'Trainer', wide: true, cell: ({ trainer }) => <Hash value={trainer} kind="address" /> },
  { name: 'Begun', wide: true, cell: ({ beganAt }) => <Time at={beganAt} /> },
]
