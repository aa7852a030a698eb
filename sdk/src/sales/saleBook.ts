import { type Address, isAddressEqual } from 'viem'
import { z } from 'zod'
import type { Market } from '../chain/market.ts'
import { readBody } from '../content/readBody.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import { callNode } from '../orders/callNode.ts'
import { nodeAddress } from '../orders/nodeUrl.ts'
import { type CheckedSale, checkSale } from './checkSale.ts'
import { encodeSale, type SignedSale, signedSaleSchema } from './signedSale.ts'

/** Where signed orders are found: the server of a page, or a node. */
export type SaleBook = {
  /** Without `/sales`; empty for the site of the page itself. */
  bookUrl: string
  /** By default the platform's own. */
  fetch?: typeof fetch
}

/** What can be bought and sold at this moment. Who would pay in a token that anybody can make is left out. */
export type OpenSales = {
  /** Those in coin before those in tokens, and of one token the cheapest first. */
  listings: CheckedSale[]
  /** In wrapped coin; the highest first. */
  bids: CheckedSale[]
}

const patienceMs = 30_000
/** More than a book gives out of one model. */
const mostBytes = 2 ** 20
/** Each costs the chain some questions. */
const mostSales = 100
const schema = z.object({ sales: z.array(signedSaleSchema).max(mostSales) })

/**
 * The listings of a model and the bids for it that a book has, each looked at on the chain: a book can leave some out, but none of
 * what it makes up is given back.
 *
 * @throws AssayError `node.unreachable` (retryable), `sale.invalidBook`, and what the book answers.
 */
export async function findOpenSales(
  market: Market,
  { bookUrl, modelId, fetch }: SaleBook & { modelId: bigint },
): Promise<OpenSales> {
  const address = bookAddress(bookUrl, `/sales?modelId=${modelId}`)
  const response = await callNode(address, { fetch, signal: AbortSignal.timeout(patienceMs) })
  const body = await readBody(response, mostBytes)
  if (!body) throw new AssayError('sale.invalidBook', 'The book answers with more than it may', { details: address })
  const { sales } = decodeJson(body, schema, { code: 'sale.invalidBook', name: 'The book’s answer' })
  const checked = await Promise.all(sales.map(signed => checkIfKnown(market, signed)))
  const open = checked.filter(each => each !== undefined)
  const found = open.filter(({ sale, problem }) => problem === undefined && sale.modelId === modelId).sort(byPrice)
  return {
    listings: found.filter(({ sale }) => sale.kind === 'listing'),
    bids: found.filter(({ sale }) => sale.kind === 'bid' && isWrappedCoin(market, sale.token)).reverse(),
  }
}

/**
 * Puts a signed order into a book, where others find it.
 *
 * @throws AssayError `node.unreachable` (retryable), and what the book answers: the problem that `checkSale` finds,
 * `sale.noRoyalty`, `sale.bookFull`.
 */
export async function publishSale({ bookUrl, fetch }: SaleBook, signed: SignedSale): Promise<void> {
  await callNode(bookAddress(bookUrl, '/sales'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: encodeSale(signed),
    signal: AbortSignal.timeout(patienceMs),
    fetch,
  })
}

function byPrice({ sale: a }: CheckedSale, { sale: b }: CheckedSale): number {
  if (!isAddressEqual(a.token, b.token)) return BigInt(a.token) < BigInt(b.token) ? -1 : 1
  return a.price < b.price ? -1 : 1
}

const isWrappedCoin = ({ weth }: Market, token: Address) => weth !== undefined && isAddressEqual(token, weth)

const bookAddress = (bookUrl: string, path: string) => (bookUrl === '' ? path : nodeAddress(bookUrl, path))

/** An order that is no sale of this market's models is not shown; a chain that does not answer is told. */
async function checkIfKnown(market: Market, signed: SignedSale): Promise<CheckedSale | undefined> {
  try {
    return await checkSale(market, signed)
  } catch (error) {
    if (error instanceof AssayError && !error.retryable) return undefined
    throw error
  }
}
