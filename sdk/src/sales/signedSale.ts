import { type Address, type Hex, hashStruct, maxUint256 } from 'viem'
import { z } from 'zod'
import { addressSchema, hexSchema } from '../chain/chainSchemas.ts'
import { canonicalJson, decodeJson } from '../datasets/canonicalJson.ts'

const isWord = (value: bigint) => value <= maxUint256
const amount = z
  .string()
  .regex(/^\d{1,78}$/)
  .transform(BigInt)
  .refine(isWord, 'More than 256 bits')
/** Of other clients of Seaport also in hexadecimal. */
const number = z.union([
  amount,
  z
    .string()
    .regex(/^0x[\da-f]{1,64}$/i)
    .transform(BigInt),
])
const hash = hexSchema.refine(({ length }) => length === 66, 'Not 32 bytes')

const item = z.object({
  itemType: z.int().min(0).max(5),
  token: addressSchema,
  identifierOrCriteria: amount,
  startAmount: amount,
  endAmount: amount,
})

const schema = z.object({
  parameters: z.object({
    offerer: addressSchema,
    zone: addressSchema,
    offer: z.array(item).max(10),
    consideration: z.array(item.extend({ recipient: addressSchema })).max(10),
    orderType: z.int().min(0).max(4),
    startTime: amount,
    endTime: amount,
    zoneHash: hash,
    salt: number,
    conduitKey: hash,
    counter: number,
  }),
  // One for many orders at once carries its place in their tree.
  signature: hexSchema.refine(({ length }) => length <= 4_096, 'Too long'),
})

/** An order of Seaport 1.6 with its signature: of a book, or any other client of Seaport. */
export type SignedSale = z.infer<typeof schema>

/** What is signed of it. */
export type SaleOrder = SignedSale['parameters']

/** How Seaport numbers what is exchanged. */
export const itemTypes = { coin: 0, token: 1, nft: 2 } as const

/**
 * A signed order as JSON, in the shape that `@opensea/seaport-js` gives and takes.
 *
 * @example
 * ```ts
 * decodeSale(encodeSale(signed)) // signed
 * ```
 */
export function encodeSale({ parameters, signature }: SignedSale): string {
  const written = JSON.stringify(
    { ...parameters, totalOriginalConsiderationItems: parameters.consideration.length },
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  )
  return canonicalJson({ parameters: JSON.parse(written), signature })
}

/**
 * Reads a signed order. Whether it is one, and of what, {@link import('./readSale.ts').readSale} says.
 *
 * @throws AssayError `sale.invalidFile`
 */
export function decodeSale(source: string | Uint8Array, name = 'The signed order'): SignedSale {
  return decodeJson(source, schema, { code: 'sale.invalidFile', name })
}

/** For schemas of what holds signed orders. */
export const signedSaleSchema = schema

const offerItem = [
  { name: 'itemType', type: 'uint8' },
  { name: 'token', type: 'address' },
  { name: 'identifierOrCriteria', type: 'uint256' },
  { name: 'startAmount', type: 'uint256' },
  { name: 'endAmount', type: 'uint256' },
] as const

/** https://github.com/ProjectOpenSea/seaport/blob/main/docs/SeaportDocumentation.md */
const types = {
  OrderComponents: [
    { name: 'offerer', type: 'address' },
    { name: 'zone', type: 'address' },
    { name: 'offer', type: 'OfferItem[]' },
    { name: 'consideration', type: 'ConsiderationItem[]' },
    { name: 'orderType', type: 'uint8' },
    { name: 'startTime', type: 'uint256' },
    { name: 'endTime', type: 'uint256' },
    { name: 'zoneHash', type: 'bytes32' },
    { name: 'salt', type: 'uint256' },
    { name: 'conduitKey', type: 'bytes32' },
    { name: 'counter', type: 'uint256' },
  ],
  OfferItem: offerItem,
  ConsiderationItem: [...offerItem, { name: 'recipient', type: 'address' }],
} as const

/** EIP-712, of an order. */
export const saleTypedData = ({ chainId, seaport }: { chainId: number; seaport: Address }, message: SaleOrder) =>
  ({
    domain: { name: 'Seaport', version: '1.6', chainId, verifyingContract: seaport },
    types,
    primaryType: 'OrderComponents',
    message,
  }) as const

/** What Seaport knows an order by. */
export const saleHash = (order: SaleOrder): Hex => hashStruct({ data: order, types, primaryType: 'OrderComponents' })
