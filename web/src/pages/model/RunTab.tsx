import { Link } from '@tanstack/react-router'
import { Panel } from '../../components/Panel.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { useRun } from '../run/RunPage.tsx'
import { RunView } from '../run/RunView.tsx'
import type { TabProps } from './tabs.ts'

/** How a model was trained, where that was recorded. */
export function RunTab({ model: { origin, originId } }: TabProps) {
  if (origin === 'run' && originId !== undefined) return <Recorded runId={originId} />
  return (
    <Panel title="Training">
      <Empty title="No training was recorded.">
        {origin === 'entry' && (
          <p>
            It was minted from{' '}
            <Link to="/contests/$contestId" params={{ contestId: originId ?? 0n }}>
              a contest
            </Link>
            , which judges what a model does, and not how it came about.
          </p>
        )}
        {origin === 'order' && <p>It was ordered; the vendor’s node trained it, on rows that nobody may see.</p>}
        {origin === 'none' && <p>Whoever minted it showed weights and no more.</p>}
      </Empty>
    </Panel>
  )
}

function Recorded({ runId }: { runId: bigint }) {
  const run = useRun(runId)
  return (
    <Waiting query={run} lines={8}>
      {run => <RunView run={run} />}
    </Waiting>
  )
}
