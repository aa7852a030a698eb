import type { Checkpoint, RunRecord } from '@assay/sdk'
import type { Hex } from 'viem'

export type CheckpointRow = {
  index: number
  /** Undefined while the record is not published. */
  step: number | undefined
  loss: number | undefined
  hash: Hex
  /** When its hash was put on chain, in seconds since the epoch; undefined for one that was not. */
  anchoredAt: bigint | undefined
  /** Whether what was put on chain is what was recorded. */
  agrees: boolean
}

type Recorded = Pick<Checkpoint, 'index' | 'step' | 'hash'> & { metrics: { values: Record<string, number> } }

/** What was recorded and what was anchored, side by side. */
export function checkpointRows(anchors: RunRecord['anchors'], checkpoints: Recorded[]): CheckpointRow[] {
  const anchored = new Map(anchors.map(anchor => [anchor.index, anchor]))
  if (checkpoints.length === 0) {
    return anchors.map(({ index, checkpoint, at }) => ({
      index,
      step: undefined,
      loss: undefined,
      hash: checkpoint,
      anchoredAt: at,
      agrees: true,
    }))
  }
  return checkpoints.map(({ index, step, hash, metrics }) => {
    const anchor = anchored.get(index)
    return {
      index,
      step,
      loss: metrics.values.loss,
      hash,
      anchoredAt: anchor?.at,
      agrees: anchor === undefined || anchor.checkpoint === hash,
    }
  })
}

/** The loss over the steps, as far as it was recorded. */
export const lossPoints = (checkpoints: Recorded[]): { x: number; y: number }[] =>
  checkpoints.flatMap(({ step, metrics }) =>
    metrics.values.loss === undefined ? [] : [{ x: step, y: metrics.values.loss }],
  )
