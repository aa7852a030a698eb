import { type Address, numberToHex } from 'viem'
import type { Market } from '../chain/market.ts'
import { requireChainId } from '../chain/requireChainId.ts'
import { requireModels } from '../ownership/requireModels.ts'

/** By what an account may have the weights of a model. */
export type AccessRight =
  | { right: 'owner' }
  /** The model's user (ERC-4907). */
  | { right: 'renter' }
  /** A license of the tier `download`, or one that contains it. */
  | { right: 'license'; licenseId: bigint }
  /** An order on Ocean that is good now. */
  | { right: 'order'; datatoken: Address }

/** In the order of their numbers. */
export const accessRights = ['owner', 'renter', 'license', 'order'] as const satisfies AccessRight['right'][]

/** What an account signs, so that a node gives it the weights. */
export type Access = {
  modelId: bigint
  /** Place in {@link accessRights}. */
  right: number
  /** Of the license, or the address of the datatoken; 0 for the other rights. */
  id: bigint
  /** Where it is sent: a node cannot use it at another one. */
  node: string
  /** Seconds since the epoch. */
  expiresAt: bigint
}

/** What a model's owner signs, so that a node takes its weights. */
export type WeightsPermit = {
  modelId: bigint
  /** Length of the file. */
  bytes: bigint
  node: string
  /** Seconds since the epoch. */
  expiresAt: bigint
}

/** How either comes along; the path has the model. */
export const weightsHeaders = {
  account: 'assay-account',
  node: 'assay-node',
  right: 'assay-right',
  id: 'assay-right-id',
  bytes: 'assay-bytes',
  expiresAt: 'assay-expires',
  signature: 'assay-signature',
} as const

/** A node takes what is signed for ten minutes at most, and not all clocks agree. */
export const accessSeconds = 300

/** The number of a right, and what it is by. */
export function encodeRight(right: AccessRight): { right: number; id: bigint } {
  const number = accessRights.indexOf(right.right)
  if (right.right === 'license') return { right: number, id: right.licenseId }
  if (right.right === 'order') return { right: number, id: BigInt(right.datatoken) }
  return { right: number, id: 0n }
}

/** The right that a number and an id stand for; undefined where there is none. */
export function decodeRight({ right: number, id }: { right: number; id: bigint }): AccessRight | undefined {
  const right = accessRights[number]
  if (right === 'license') return { right, licenseId: id }
  if (right === 'order') return id < 2n ** 160n ? { right, datatoken: numberToHex(id, { size: 20 }) } : undefined
  return right && id === 0n ? { right } : undefined
}

/** The address of a node as it is signed for, however it was written. */
export const nodeName = (url: string): string => new URL(url).href.replace(/\/+$/, '')

const domain = (market: Market) =>
  ({
    name: 'Assay Models',
    version: '1',
    chainId: requireChainId(market),
    verifyingContract: requireModels(market).models,
  }) as const

/** EIP-712, of an access. */
export const accessTypedData = (market: Market, message: Access) =>
  ({
    domain: domain(market),
    types: {
      Access: [
        { name: 'modelId', type: 'uint256' },
        { name: 'right', type: 'uint8' },
        { name: 'id', type: 'uint256' },
        { name: 'node', type: 'string' },
        { name: 'expiresAt', type: 'uint64' },
      ],
    },
    primaryType: 'Access',
    message,
  }) as const

/** EIP-712, of a permit. */
export const weightsTypedData = (market: Market, message: WeightsPermit) =>
  ({
    domain: domain(market),
    types: {
      Weights: [
        { name: 'modelId', type: 'uint256' },
        { name: 'bytes', type: 'uint64' },
        { name: 'node', type: 'string' },
        { name: 'expiresAt', type: 'uint64' },
      ],
    },
    primaryType: 'Weights',
    message,
  }) as const
