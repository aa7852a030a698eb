import type { RunRecord } from '@assay/sdk'
import type { Step } from '../../components/Steps.tsx'

export type RunStep = Pick<Step, 'name' | 'state'> & {
  /** When it happened, or until when it may; in seconds since the epoch. */
  at?: bigint | undefined
  isLimit?: boolean
  says?: string
}

type Known = Pick<
  RunRecord,
  'stage' | 'beganAt' | 'beaconBlock' | 'anchors' | 'completedAt' | 'endedAt' | 'challengeEnds' | 'checkpoints'
>

const order = ['begun', 'drawn', 'completed', 'challenged', 'accepted'] as const

/** What a run went through, and what is to come. */
export function runSteps(run: Known): RunStep[] {
  const { stage, anchors, checkpoints } = run
  const isOver = stage === 'accepted' || stage === 'rejected'
  const reached = stage === 'rejected' ? order.length : order.indexOf(stage)
  const state = (step: number): Step['state'] => (reached > step ? 'done' : reached === step ? 'now' : 'next')
  return [
    { name: 'Plan fixed', state: 'done', at: run.beganAt, says: 'code, data and settings' },
    { name: 'Seed drawn', state: state(0), says: `by block ${run.beaconBlock}, which nobody could know before` },
    {
      name: 'Trained',
      state: state(1),
      at: run.completedAt,
      says: anchoredSays(anchors.length),
    },
    {
      name: 'Open to challenge',
      state: isOver ? 'done' : reached >= 2 ? 'now' : 'next',
      ...(isOver ? {} : { at: run.challengeEnds, isLimit: true }),
      ...(checkpoints !== undefined && { says: `${checkpoints} checkpoints, bonded` }),
    },
    {
      name: stage === 'rejected' ? 'Rejected' : 'Accepted',
      state: stage === 'rejected' ? 'failed' : stage === 'accepted' ? 'done' : 'next',
      at: run.endedAt,
    },
  ]
}

function anchoredSays(anchors: number): string {
  if (anchors === 0) return 'no checkpoint anchored'
  return `${anchors === 1 ? '1 checkpoint' : `${anchors} checkpoints`} anchored meanwhile`
}
