import { expect } from 'vitest'
import { inspectPage } from './inspectPage.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'

type Shown = [name: string, path: string, title: string]

/** Before anybody did anything: each page says what is not there, and what to do about it. */
export async function freshMarket(scene: Scene): Promise<void> {
  const visitor = await scene.seat(scene.people.stranger)
  const pages: Shown[] = [
    ['fresh-home', '/', 'Money moves only when quality is proven'],
    ['fresh-contests', '/contests', 'Contests'],
    ['fresh-open', '/contests/new', 'Open a contest'],
    ['fresh-contest', '/contests/7', 'There is no contest 7'],
    ['fresh-enter', '/contests/7/enter', 'Enter contest 7'],
    ['fresh-datasets', '/datasets', 'Private datasets'],
    ['fresh-list', '/datasets/new', 'List a dataset'],
    ['fresh-dataset', '/datasets/7', 'Dataset 7'],
    ['fresh-place', '/datasets/7/order', 'Order a model'],
    ['fresh-order', '/orders/7', 'Order 7'],
    ['fresh-receipt', `/receipts/0x${'07'.repeat(32)}`, 'Receipt'],
    ['fresh-models', '/models', 'Models'],
    ['fresh-mint', '/models/new', 'Mint a model'],
    ['fresh-model', '/models/7', 'Model 7'],
    ['fresh-run', '/runs/7', 'Run 7'],
    ['fresh-portfolio', '/portfolio', 'Portfolio'],
    ['fresh-search', '/search?q=iris', '“iris”'],
    ['fresh-nowhere', '/contests/seven', 'There is nothing here'],
  ]
  await inspect(visitor, pages, true)
  await visitor.leave()
}

/** Once there is something to list: what leads to it, to somebody without a wallet, who signs by a test account. */
export async function liveMarket(scene: Scene): Promise<void> {
  const { address } = scene.people.entrant
  const entrant = await scene.seat(scene.people.stranger)
  const { page } = entrant
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await page.getByRole('button', { name: 'Test accounts of the local chain' }).click()
  await page.getByRole('button', { name: 'Account 0x' }).click()
  await page.getByLabel('Test account').selectOption(address)
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: `Account ${address.slice(0, 6)}` }).waitFor()
  await inspect(entrant, [
    ['home', '/', 'Money moves only when quality is proven'],
    ['contests', '/contests?show=all', 'Contests'],
    ['datasets', '/datasets', 'Private datasets'],
    ['models', '/models', 'Models'],
    ['portfolio', '/portfolio', 'Portfolio'],
    ['search', '/search?q=iris', '“iris”'],
  ])
  await entrant.leave()
}

async function inspect({ page }: Person, pages: Shown[], isBrief = false): Promise<void> {
  const found: string[] = []
  for (const [name, path, title] of pages) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    found.push(...(await inspectPage(page, name, isBrief)))
  }
  expect(found).toEqual([])
}
