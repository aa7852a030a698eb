import { z } from 'zod'
import { addressSchema as address, hexSchema as hex } from '../chain/chainSchemas.ts'
import { contestStatuses } from '../contests/getContest.ts'
import { entryStatuses } from '../contests/getEntry.ts'
import { metrics } from '../models/metric.ts'
import { type Family, familyIds } from '../models/model.ts'
import { orderStages } from '../orders/orderStage.ts'
import { integer, moment, optional, title } from './columns.ts'

// Each schema is also what is asked for: its keys are the fields of the query.

const family = z.enum(Object.keys(familyIds) as [Family, ...Family[]])

export const contestColumns = z.object({
  contestId: integer,
  organizer: address,
  datasetRoot: hex,
  /** Content id. */
  card: z.string(),
  /** Undefined where the card could not be read. It is whatever the organizer wrote. */
  title,
  status: z.enum(contestStatuses),
  token: address,
  /** In the token's smallest unit, with what others gave. */
  reward: integer,
  /** The organizer's. */
  bond: integer,
  /** What an entry costs that is not revealed. */
  submissionBond: integer,
  metric: z.enum(metrics),
  thresholdBps: z.int(),
  baseline: z.int(),
  families: z.array(family),
  features: z.int(),
  classes: z.int(),
  groups: z.int(),
  groupSize: z.int(),
  testGroups: z.int(),
  entries: z.int(),
  revealed: z.int(),
  /** Scored or disqualified. */
  evaluated: z.int(),
  bestScoreBps: optional(z.int()),
  beaconBlock: integer,
  /** This and what follows in seconds since the epoch; undefined before it is known. */
  openedAt: moment,
  drawnAt: optional(moment),
  commitEnds: optional(moment),
  revealEnds: optional(moment),
  testEnds: optional(moment),
  evaluateEnds: optional(moment),
  closedAt: optional(moment),
  /** Content id of the training bundle. */
  training: optional(z.string()),
  /** That opened it. */
  transaction: hex,
})

/** A contest, as its events tell it. */
export type ContestRecord = z.output<typeof contestColumns>

export const entryColumns = z.object({
  contestId: integer,
  entryId: integer,
  submitter: address,
  /** Who is paid; known once the entry is revealed. */
  payout: optional(address),
  status: z.enum(entryStatuses),
  /** As claimed, until it is `scored`. */
  scoreBps: optional(z.int()),
  /** Whether it reaches the threshold; known once it is scored. */
  qualified: optional(z.boolean()),
  /** How the score was established; known with it. */
  assurance: optional(z.enum(['executed', 'optimistic'])),
  /** As the revealed bytes say, which may be those of no model. */
  family: optional(family),
  modelBytes: optional(z.int()),
  /** Packed counts of all test rows (docs/formats.md), once they are known. */
  counts: optional(hex),
  /** Why it is disqualified, by the number of `IScorer.Fault`; undefined where a claim was disproved. */
  fault: optional(z.int()),
  committedAt: moment,
  revealedAt: optional(moment),
  scoredAt: optional(moment),
  /** Whether bond and shares have been credited. */
  settled: z.boolean(),
  commitTransaction: hex,
  revealTransaction: optional(hex),
  scoreTransaction: optional(hex),
})

/** An entry, as its events tell it. */
export type EntryRecord = z.output<typeof entryColumns>

export const datasetColumns = z.object({
  datasetId: integer,
  vendor: address,
  datasetRoot: hex,
  token: address,
  /** Content id. */
  card: z.string(),
  /** Undefined where the card could not be read. It is whatever the vendor wrote. */
  title,
  /** Where the vendor's node answers. */
  node: z.string(),
  /** Whether it takes orders. */
  open: z.boolean(),
  rows: z.int(),
  features: z.int(),
  classes: z.int(),
  startPrice: integer,
  /** Right after its last change, in the token's smallest unit. It moves back to the start price since. */
  price: integer,
  bondBps: z.int(),
  computeFeeBps: z.int(),
  /** Placed in all. */
  orders: z.int(),
  proven: z.int(),
  /** Refunded after the vendor had the test rows. */
  missed: z.int(),
  /** Proven of proven and missed; undefined before there is one. */
  passRateBps: optional(z.int()),
  /** What its orders credited to the vendor, bonds that were returned not counted. */
  earned: integer,
  listedAt: moment,
  /** That listed it. */
  transaction: hex,
})

/** A private dataset on the market, as its events tell it. */
export type DatasetRecord = z.output<typeof datasetColumns>

export const orderColumns = z.object({
  orderId: integer,
  datasetId: integer,
  customer: address,
  vendor: address,
  token: address,
  price: integer,
  thresholdBps: z.int(),
  /** Of the test set. */
  rows: z.int(),
  /** How many of them are in the largest class. */
  majority: z.int(),
  circuit: z.string(),
  stage: z.enum(orderStages),
  /** Of the step that is due, in seconds since the epoch; undefined once the order is over. */
  deadline: optional(moment),
  placedAt: moment,
  committedAt: optional(moment),
  disclosedAt: optional(moment),
  provenAt: optional(moment),
  endedAt: optional(moment),
  /** Id of the attestation to the customer. */
  receipt: optional(hex),
  placeTransaction: hex,
  commitTransaction: optional(hex),
  discloseTransaction: optional(hex),
  proveTransaction: optional(hex),
  endTransaction: optional(hex),
})

/** An order's row, with its transactions together. */
export function orderRecord(row: z.output<typeof orderColumns>) {
  const { placeTransaction, commitTransaction, discloseTransaction, proveTransaction, endTransaction, ...order } = row
  const transactions = {
    place: placeTransaction,
    commit: commitTransaction,
    disclose: discloseTransaction,
    prove: proveTransaction,
    /** That settled or refunded it. */
    end: endTransaction,
  }
  return { ...order, transactions }
}

/** An order, as its events tell it. */
export type OrderRecord = ReturnType<typeof orderRecord>

export const pricePointColumns = z.object({
  datasetId: integer,
  /** In seconds since the epoch. */
  at: moment,
  /** Right after the change, in the token's smallest unit. */
  price: integer,
  /** What it moves back to. */
  startPrice: integer,
  cause: z.enum(['listed', 'offered', 'proven', 'missed']),
  /** That was proven or missed. */
  orderId: optional(integer),
  transaction: hex,
})

/** What an order of a dataset cost from a moment on. */
export type PricePoint = z.output<typeof pricePointColumns>

export const scoreColumns = z.object({ contestId: integer, entryId: integer, scoreBps: z.int(), scoredAt: moment })

/** What an entry scored, and when that was known, in seconds since the epoch. */
export type ScorePoint = { contestId: bigint; entryId: bigint; scoreBps: number; at: bigint }

export const activityColumns = z.object({
  /** Ascends as the chain does. */
  id: z.string(),
  at: moment,
  block: integer,
  transaction: hex,
  /** The event's name in the contract: `EntryCommitted`. */
  event: z.string(),
  contestId: optional(integer),
  entryId: optional(integer),
  datasetId: optional(integer),
  orderId: optional(integer),
  modelId: optional(integer),
  runId: optional(integer),
  /** Who did it, or had it done to them. */
  account: optional(address),
  /** What it moved, in the token's smallest unit. */
  amount: optional(integer),
  token: optional(address),
})

/** One event of the market. */
export type Activity = z.output<typeof activityColumns>
