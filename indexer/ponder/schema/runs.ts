import type { ChallengeRecord, RunRecord } from '@assay/sdk'
import { index, onchainTable } from 'ponder'
import type { Hex } from 'viem'

export const runRecord = onchainTable(
  'run_record',
  t => ({
    runId: t.bigint().primaryKey(),
    trainer: t.hex().notNull(),
    code: t.hex().notNull(),
    dataset: t.hex().notNull(),
    hyperparameters: t.hex().notNull(),
    card: t.text().notNull(),
    beaconBlock: t.bigint().notNull(),
    seed: t.hex(),
    anchors: t.json().$type<{ index: number; checkpoint: Hex; at: string; transaction: Hex }[]>().notNull(),
    root: t.hex(),
    checkpoints: t.integer(),
    weightsRoot: t.hex(),
    bond: t.bigint(),
    challengeEnds: t.bigint(),
    transcript: t.text(),
    stage: t.text().$type<RunRecord['stage']>().notNull(),
    beganAt: t.bigint().notNull(),
    completedAt: t.bigint(),
    endedAt: t.bigint(),
    modelId: t.bigint(),
    transaction: t.hex().notNull(),
  }),
  table => ({
    byTrainer: index().on(table.trainer, table.runId),
    byStage: index().on(table.stage, table.runId),
  }),
)

export const challengeRecord = onchainTable(
  'challenge_record',
  t => ({
    challengeId: t.bigint().primaryKey(),
    runId: t.bigint().notNull(),
    challenger: t.hex().notNull(),
    bond: t.bigint().notNull(),
    turn: t.text().$type<ChallengeRecord['turn']>().notNull(),
    deadline: t.bigint(),
    lo: t.integer().notNull(),
    hi: t.integer().notNull(),
    answer: t.hex(),
    segment: t.text(),
    committed: t.integer().notNull(),
    holds: t.integer().notNull(),
    fails: t.integer().notNull(),
    unsure: t.integer().notNull(),
    verdict: t.text().$type<NonNullable<ChallengeRecord['verdict']>>(),
    openedAt: t.bigint().notNull(),
    settledAt: t.bigint(),
    transaction: t.hex().notNull(),
  }),
  table => ({ byRun: index().on(table.runId, table.challengeId) }),
)
