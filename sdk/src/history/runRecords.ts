import { z } from 'zod'
import { addressSchema as address, hexSchema as hex } from '../chain/chainSchemas.ts'
import { runStages } from '../runs/runStage.ts'
import { turns, voteVerdicts } from '../runs/turn.ts'
import { integer, moment, optional } from './columns.ts'

// Each schema is also what is asked for: its keys are the fields of the query.

export const runColumns = z.object({
  runId: integer,
  trainer: address,
  /** What it committed to before it trained, as hashes. */
  code: hex,
  dataset: hex,
  hyperparameters: hex,
  /** Content id. */
  card: z.string(),
  beaconBlock: integer,
  seed: optional(hex),
  /** Checkpoints whose hashes were put on chain while it trained. A trainer who never completes it can say any index. */
  anchors: z.array(z.object({ index: z.number(), checkpoint: hex, at: moment, transaction: hex })),
  /** Of the checkpoints; this and what follows undefined before it is completed. */
  root: optional(hex),
  checkpoints: optional(z.int()),
  weightsRoot: optional(hex),
  bond: optional(integer),
  /** Stands still while a challenge is open. */
  challengeEnds: optional(moment),
  /** Content id of the transcript without weights. */
  transcript: optional(z.string()),
  stage: z.enum(runStages).exclude(['none']),
  beganAt: moment,
  completedAt: optional(moment),
  /** When it was accepted or rejected. */
  endedAt: optional(moment),
  /** That was minted from it. */
  modelId: optional(integer),
  /** That began it. */
  transaction: hex,
})

/** A run, as its events tell it. */
export type RunRecord = z.output<typeof runColumns>

export const challengeColumns = z.object({
  challengeId: integer,
  runId: integer,
  challenger: address,
  bond: integer,
  /** Who has to act; auditors commit before `deadline` and reveal after it. */
  turn: z.enum(turns).exclude(['none']),
  /** Undefined once it is settled. */
  deadline: optional(moment),
  /** The first wrong checkpoint is one of `lo` to `hi`. Where they are one, that segment is voted on. */
  lo: z.int(),
  hi: z.int(),
  /** What the trainer opened in their middle, where it is the challenger's turn. */
  answer: optional(hex),
  /** Content id of the disputed segment's checkpoints with their weights. */
  segment: optional(z.string()),
  committed: z.int(),
  holds: z.int(),
  fails: z.int(),
  unsure: z.int(),
  /** Undefined until it is settled. */
  verdict: optional(z.enum(voteVerdicts).exclude(['none'])),
  openedAt: moment,
  settledAt: optional(moment),
  /** That opened it. */
  transaction: hex,
})

/** A challenge's row, with its votes together. */
export function challengeRecord(row: z.output<typeof challengeColumns>) {
  const { committed, holds, fails, unsure, ...challenge } = row
  return { ...challenge, votes: { committed, holds, fails, unsure } }
}

/** A challenge of a run, as its events tell it. */
export type ChallengeRecord = ReturnType<typeof challengeRecord>
