import type { AccessRight, Market, SealKeys } from '@assay/sdk'
import type { Address, Hex, LocalAccount } from 'viem'
import type { Database } from './database.ts'
import type { Step } from './dueStep.ts'
import type { NodeSecret } from './nodeSecret.ts'
import type { Outbox } from './outbox.ts'

/** What the steps of an order work with. */
export type VendorNode = {
  market: Market
  /** The vendor. */
  account: LocalAccount
  /** Of the datasets and, on a chain of one's own, ceremony points that were made for it. */
  dir: string
  database: Database
  outbox: Outbox
  secret: NodeSecret
  sealKeys: SealKeys
  /** The least time that an order must leave for each step of the vendor's. */
  leastWindowSeconds: number
  /** Whether what is credited is withdrawn. */
  withdraws: boolean
  onEvent(event: NodeEvent): void
  /** Aborted when the node is to end. */
  signal: AbortSignal
}

/** What a node tells its operator. */
export type NodeEvent =
  | { type: 'listening'; url: string }
  /** A private dataset that the vendor put there. */
  | { type: 'stored'; datasetRoot: Hex }
  /** Weights that the owner of a model put there, and that somebody with a right to them fetched. */
  | { type: 'kept'; modelId: bigint; bytes: number }
  | { type: 'delivered'; modelId: bigint; account: Address; right: AccessRight['right'] }
  | { type: 'found'; orderId: bigint }
  /** An order that the node leaves to its customer, and why. */
  | { type: 'refused'; orderId: bigint; error: Error }
  | { type: 'trained'; orderId: bigint; trainMs: number; validationScoreBps: number | undefined }
  | { type: 'disclosed'; orderId: bigint }
  /** A committed model that falls short: the order is given back. */
  | { type: 'missed'; orderId: bigint; correct: number; minCorrect: number }
  | { type: 'proved'; orderId: bigint; solveMs: number; proveMs: number; proofBytes: number; insecure: boolean }
  | { type: 'sent'; orderId: bigint; step: Step; hash: string; gasUsed: bigint }
  | { type: 'over'; orderId: bigint }
  /** An attempt that failed. After the last the order is looked at again, but somebody should too. */
  | { type: 'failed'; orderId: bigint; step: Step; error: unknown; isLast: boolean }
  /** The chain or the database did not answer. */
  | { type: 'unreachable'; error: unknown }
