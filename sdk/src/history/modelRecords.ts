import { z } from 'zod'
import { addressSchema as address, hexSchema as hex } from '../chain/chainSchemas.ts'
import { tiers } from '../licenses/tier.ts'
import { modelTask } from '../ownership/modelCard.ts'
import { origins } from '../ownership/origin.ts'
import { integer, moment, optional, title } from './columns.ts'

// Each schema is also what is asked for: its keys are the fields of the query.

const tier = z.enum(tiers).exclude(['none'])

export const modelColumns = z.object({
  modelId: integer,
  creator: address,
  /** The vault, where it is split into shares. */
  owner: address,
  /** Content id. */
  card: z.string(),
  /** Undefined where the card could not be read. It is whatever the owner wrote. */
  title,
  /** As `title`. */
  task: z.unknown().transform(given => modelTask.safeParse(given).data),
  weightsRoot: hex,
  origin: z.enum(origins),
  /** Of the run, contest or order. */
  originId: optional(integer),
  /** Of the entry in its contest. */
  originEntry: optional(integer),
  /** Of the entry; of an order, the threshold that was proven. */
  scoreBps: optional(z.int()),
  /** Of each sale. */
  royaltyBps: z.int(),
  /** What it was derived from, and which part of all that it earns goes there. */
  parents: z.array(z.object({ modelId: integer, shareBps: z.int() })),
  /** How many models name it as a parent. */
  children: z.int(),
  /** While it is split into shares. */
  vault: optional(address),
  /** Who may use it beside its owner until `userExpires`, in seconds since the epoch. */
  user: optional(address),
  userExpires: optional(moment),
  /** Bought or given. */
  licenses: z.int(),
  rentals: z.int(),
  sales: z.int(),
  /** In the chain's coin, from all sources, its parents' parts included. */
  earned: integer,
  /** In the chain's coin, wrapped or not. */
  lastSalePrice: optional(integer),
  /** The model of whoever had shown the chain the same weights before. */
  supersededBy: optional(integer),
  mintedAt: moment,
  /** That minted it. */
  transaction: hex,
})

/** A model, as its events tell it. */
export type ModelRecord = z.output<typeof modelColumns>

export const licenseColumns = z.object({
  licenseId: integer,
  modelId: integer,
  offerId: z.int(),
  holder: address,
  /** How many of the same the holder has. */
  amount: z.int(),
  tier,
  /** That was paid for the last of them; 0 where it was given. */
  price: integer,
  token: address,
  grantedAt: moment,
  /** Undefined where it is perpetual. */
  expiresAt: optional(moment),
  lapsesOnSale: z.boolean(),
  /** That the last of them came with. */
  transaction: hex,
})

/** A license that an account holds, as its events tell it: it may have ended. */
export type LicenseRecord = z.output<typeof licenseColumns>

export const offerColumns = z.object({
  modelId: integer,
  offerId: z.int(),
  tier,
  transferable: z.boolean(),
  lapsesOnSale: z.boolean(),
  /** 0 where licenses are perpetual. */
  durationSeconds: z.int(),
  token: address,
  price: integer,
  /** Until it is closed, or the model changes hands. */
  open: z.boolean(),
  transaction: hex,
})

/** What an owner offers licenses for, as its events tell it. */
export type OfferRecord = z.output<typeof offerColumns>

export const saleColumns = z.object({
  modelId: integer,
  from: address,
  to: address,
  /** What the buyer paid in all, in the token's smallest unit. */
  price: integer,
  token: address,
  /** Part of the price. */
  royalty: integer,
  at: moment,
  transaction: hex,
})

/** A sale of a model on Seaport. */
export type SaleRecord = z.output<typeof saleColumns>
