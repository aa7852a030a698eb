import { AssayError, type CheckedSale, checkSale, decodeSale, encodeSale, type Market } from '@assay/sdk'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Address, isAddressEqual } from 'viem'
import { atMost } from './atMost.ts'
import { SaleFolder } from './saleFolder.ts'

export type SaleRoutesParameters = {
  market: Market
  /** Where the orders are kept. */
  folder: string
}

/** Larger than the order of any sale. */
const mostBytes = 2 ** 14
/** Orders that are looked at on the chain at once. */
const mostLooking = 8
/** However often a model is asked for, its orders are looked at once in this time. */
const freshMs = 5_000

/**
 * The book of signed orders: whoever signs one puts it here with `POST /sales`, and `GET /sales?modelId=` gives those of a model that
 * can be filled. Each is checked on the chain before it is kept and before it is given out; what is over is forgotten.
 */
export function saleRoutes({ market, folder }: SaleRoutesParameters): Hono {
  const book = new SaleFolder(market, folder)
  const looking = atMost(mostLooking)
  const asked = new Map<bigint, { atMs: number; answer: Promise<object[]> }>()
  const routes = new Hono()

  routes.get('/sales', async context => {
    const id = context.req.query('modelId') ?? ''
    if (!/^[1-9]\d{0,37}$/.test(id)) {
      throw new AssayError('sale.noModel', 'Sales are asked for by their model', { hint: '/sales?modelId=1' })
    }
    return context.json({ sales: await openSales(BigInt(id)) }, 200, { 'cache-control': 'no-store' })
  })

  const limit = bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new AssayError('sale.tooLarge', `A signed order has ${mostBytes} bytes at most`)
    },
  })
  routes.post('/sales', limit, async context => {
    const signed = decodeSale(new Uint8Array(await context.req.arrayBuffer()))
    const { hash, modelId } = await looking(async () => {
      const checked = await checkSale(market, signed)
      requireFit(checked, market.weth)
      await book.add(checked.sale, async rival => (await checkSale(market, rival.signed)).problem === undefined)
      return checked.sale
    })
    asked.delete(modelId)
    return context.json({ hash }, 201)
  })
  return routes

  function openSales(modelId: bigint): Promise<object[]> {
    const nowMs = Date.now()
    for (const [id, { atMs }] of asked) if (nowMs - atMs >= freshMs) asked.delete(id)
    const known = asked.get(modelId)
    if (known) return known.answer
    const answer = lookAt(modelId)
    asked.set(modelId, { atMs: nowMs, answer })
    answer.catch(() => asked.delete(modelId))
    return answer
  }

  async function lookAt(modelId: bigint): Promise<object[]> {
    const sales = await book.ofModel(modelId)
    if (sales.length === 0) return []
    const checked = await looking(() => Promise.all(sales.map(({ signed }) => checkSale(market, signed))))
    await Promise.all(checked.filter(({ isOver }) => isOver).map(({ sale }) => book.drop(sale.hash)))
    return checked.filter(({ problem }) => !problem).map(({ sale }) => JSON.parse(encodeSale(sale.signed)))
  }
}

/** Refuses what nobody could fill, what keeps from those who made the model what they ask for, and bids in a token that may be worth nothing. */
function requireFit({ sale, royalty, problem }: CheckedSale, weth: Address | undefined): void {
  if (problem) throw problem
  if (royalty.paid < royalty.due) {
    throw new AssayError('sale.noRoyalty', 'This order does not pay the royalty of those who made the model', {
      details: `${royalty.due} is due to ${royalty.receiver}, and ${royalty.paid} is paid there`,
      hint: 'Sign one that does: `assay model list` and `assay model offer` do.',
    })
  }
  if (sale.kind === 'bid' && !(weth && isAddressEqual(sale.token, weth))) {
    throw new AssayError('sale.otherToken', 'This book takes bids in wrapped coin alone', {
      details: `It is bid in ${sale.token}, and the wrapped coin is ${weth ?? 'not known here'}`,
      hint: 'What a token is worth that anybody can make, no list of bids could tell.',
    })
  }
}
