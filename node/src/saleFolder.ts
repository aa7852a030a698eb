import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AssayError, decodeSale, encodeSale, type Market, readSale, type Sale } from '@assay/sdk'
import { readText, writeWhole } from '@assay/sdk/node'
import type { Hex } from 'viem'

/** Of one account, for all models. */
const mostOfMaker = 200
/** For one model; a lower bid gives way to a higher one. */
const mostBids = 50
/** Of one model, by its owner; an older listing gives way to a newer one. */
const mostListings = 4

/** The signed orders of a book: each in a file of its own, and no more of them than one account or one model may have. */
export class SaleFolder {
  readonly #market: Market
  readonly #folder: string
  #sales: Promise<Map<Hex, Sale>> | undefined

  constructor(market: Market, folder: string) {
    this.#market = market
    this.#folder = folder
  }

  async ofModel(modelId: bigint): Promise<Sale[]> {
    return [...(await this.#load()).values()].filter(sale => sale.modelId === modelId)
  }

  /**
   * Where there is no room, what cannot be filled gives way first: money that is gone keeps nobody out.
   *
   * @throws AssayError `sale.bookFull`
   */
  async add(sale: Sale, isOpen: (rival: Sale) => Promise<boolean>): Promise<void> {
    const sales = await this.#load()
    if (sales.has(sale.hash)) return
    const all = [...sales.values()]
    if (all.filter(({ maker }) => maker === sale.maker).length >= mostOfMaker) throw full('your orders')
    const most = sale.kind === 'listing' ? mostListings : mostBids
    let rivals = all.filter(({ modelId, kind }) => modelId === sale.modelId && kind === sale.kind)
    if (rivals.length >= most) rivals = await this.#dropClosed(rivals, isOpen)
    if (rivals.length >= most) {
      if (sale.kind === 'bid' && rivals.every(({ price }) => price >= sale.price)) throw full('bids as low as this')
      await this.#dropFirst(rivals, sale.kind === 'listing' ? byStart : byPrice)
    }
    await writeWhole(this.#pathOf(sale.hash), encodeSale(sale.signed))
    sales.set(sale.hash, sale)
  }

  async drop(hash: Hex): Promise<void> {
    const sales = await this.#load()
    sales.delete(hash)
    await rm(this.#pathOf(hash), { force: true })
  }

  async #dropClosed(sales: Sale[], isOpen: (sale: Sale) => Promise<boolean>): Promise<Sale[]> {
    const open: Sale[] = []
    for (const sale of sales) {
      if (await isOpen(sale)) open.push(sale)
      else await this.drop(sale.hash)
    }
    return open
  }

  #dropFirst(sales: Sale[], order: (a: Sale, b: Sale) => number): Promise<void> {
    return this.drop(sales.toSorted(order)[0]!.hash)
  }

  #load(): Promise<Map<Hex, Sale>> {
    this.#sales ??= this.#read().catch(error => {
      this.#sales = undefined
      throw error
    })
    return this.#sales
  }

  async #read(): Promise<Map<Hex, Sale>> {
    await mkdir(this.#folder, { recursive: true })
    const sales = new Map<Hex, Sale>()
    // One after the other: a process has only so many files open.
    for (const name of await readdir(this.#folder)) {
      const sale = name.endsWith(extension) ? await this.#readFile(join(this.#folder, name)) : undefined
      if (sale) sales.set(sale.hash, sale)
    }
    return sales
  }

  /** A file of another market, which was here before, is left alone, and so is one that is none. */
  async #readFile(path: string): Promise<Sale | undefined> {
    try {
      return readSale(this.#market, decodeSale(await readText(path), path))
    } catch (error) {
      if (error instanceof AssayError) return undefined
      throw error
    }
  }

  #pathOf(hash: Hex): string {
    return join(this.#folder, `${hash}${extension}`)
  }
}

const extension = '.json'

const byStart = (a: Sale, b: Sale) => (a.startsAt < b.startsAt ? -1 : 1)
const byPrice = (a: Sale, b: Sale) => (a.price < b.price ? -1 : 1)

function full(what: string): AssayError {
  return new AssayError('sale.bookFull', `This book has no more room for ${what}`, {
    hint: 'Cancel orders that you do not need, or publish it in another book: the signature is good in any.',
  })
}
