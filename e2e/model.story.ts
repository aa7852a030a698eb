import { type Dataset, encodeDatasetFile, encodeModelCard, getModel, mintModel, withAccount } from '@assay/sdk'
import type { Locator, Page } from 'playwright-core'
import { type Hex, parseEther } from 'viem'
import { expect } from 'vitest'
import { inspectPage } from './inspectPage.ts'
import { balanceOf, feesOf } from './money.ts'
import { commitIris } from './openContestOver.ts'
import type { Person } from './person.ts'
import { recordRun } from './recordRun.ts'
import type { Scene } from './scene.ts'

const title = 'Irises told apart'

/** In wei: what is asked, and what the parent has of all of it. */
const price = { license: parseEther('0.1'), hour: parseEther('0.01'), sale: parseEther('1') }
const parentShare = (amount: bigint) => amount / 10n
const royalty = price.sale / 20n

/** From a recorded training to a token that others license, rent and buy, and that pays what it was derived from. */
export async function model(scene: Scene): Promise<void> {
  const { people } = scene
  const parentId = await mintParent(scene)
  const dataset = await commitIris()
  const folder = await recordRun(scene, people.organizer, dataset)
  const creator = await scene.seat(people.organizer)
  await creator.connect()
  const creatorBefore = await balanceOf(scene, creator)
  const modelId = await mint(creator, folder, parentId)
  const path = `/models/${modelId}`
  await offer(creator)
  await list(creator, modelId)

  const licensee = await scene.seat(people.customer)
  await licensee.connect()
  const licenseeBefore = await balanceOf(scene, licensee)
  await license(licensee, path)

  const buyer = await scene.seat(people.entrant)
  await buyer.connect()
  const buyerBefore = await balanceOf(scene, buyer)
  await buy(buyer, path)

  const parent = await scene.seat(people.vendor)
  await parent.connect()
  const parentBefore = await balanceOf(scene, parent)
  await collect(parent, path)

  await creator.page.goto('/portfolio')
  await creator.page.getByRole('button', { name: 'Withdraw all' }).click()
  await creator.signs('Withdraw what models owe')
  await creator.page.getByText('Nothing, at the moment.').waitFor()

  const shared = price.license + 2n * price.hour + royalty
  const change = async (person: Person, before: bigint) =>
    (await balanceOf(scene, person)) + (await feesOf(scene, person)) - before
  expect(await change(parent, parentBefore)).toBe(parentShare(shared))
  expect(await change(creator, creatorBefore)).toBe(price.sale - royalty + shared - parentShare(shared))
  expect(await change(licensee, licenseeBefore)).toBe(-price.license - 2n * price.hour)
  expect(await change(buyer, buyerBefore)).toBe(-price.sale)
  expect((await getModel(scene.market, modelId)).owner).toBe(people.entrant.address)

  for (const tab of ['Training', 'Lineage']) {
    const link = buyer.page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name: tab })
    await link.click()
    await link.and(buyer.page.locator('[aria-current="page"]')).waitFor()
    if (tab === 'Training') await verify(buyer.page, folder, dataset)
    expect(await inspectPage(buyer.page, `model-${tab.toLowerCase()}`, true)).toEqual([])
  }
  for (const person of [creator, licensee, buyer, parent]) await person.leave()
}

/** A model that the vendor had before, without the page. */
async function mintParent({ market, people, content }: Scene): Promise<bigint> {
  const words = { description: '', trainingData: '', uses: '', limits: '', howToUse: '', citation: '' }
  const lists = { language: [], tags: [], evaluations: [], files: [] }
  const named = { title: 'Flowers told apart', task: 'classification', library: 'assay', license: 'apache-2.0' }
  const card = await content.put(encodeModelCard({ ...named, ...words, ...lists }))
  const root: Hex = `0x${'0f'.repeat(32)}`
  const minted = { card, weightsRoot: root, salt: root }
  return (await mintModel(withAccount(market, people.vendor), minted)).modelId
}

async function mint(creator: Person, folder: string, parentId: bigint): Promise<bigint> {
  const { page } = creator
  await page.getByRole('link', { name: 'Models', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Models' }).waitFor()
  await page.getByRole('link', { name: 'Mint a model' }).click()
  await page.getByLabel('The folder of a recorded training').setInputFiles(folder)
  await page.getByText('Its training is recorded on chain').waitFor()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Task').fill('classification')
  await page.getByLabel('Library').fill('assay')
  await page.getByLabel('License of the weights').fill('apache-2.0')
  await page.getByRole('button', { name: 'Add a model that it was derived from' }).click()
  await page.getByLabel('Number of the model').fill(String(parentId))
  await page.getByText('Flowers told apart').waitFor()
  // What was read and written outlives a reload.
  await page.reload()
  await page.getByText('Its training is recorded on chain').waitFor()
  expect(await inspectPage(page, 'mint', true)).toEqual([])
  await page.getByRole('button', { name: 'Mint the model' }).click()
  await creator.signs(/^Mint/)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  return BigInt(new URL(page.url()).pathname.split('/').at(-1) ?? '')
}

async function offer(creator: Person): Promise<void> {
  const { page } = creator
  await page.getByRole('link', { name: 'Licenses', exact: true }).click()
  const licenses = panel(page, 'Licenses that are offered')
  await unfold(licenses, 'Offer a license')
  await licenses.getByLabel('Price').fill('0.1')
  await page.getByRole('button', { name: 'Offer this license' }).click()
  await creator.signs(/license/i)
  const rent = panel(page, 'Rent it')
  await unfold(rent, 'Offer it for rent')
  await rent.getByLabel('Price of an hour').fill('0.01')
  await rent.getByRole('button', { name: 'Offer it for rent' }).click()
  await creator.signs(/rent/i)
}

async function list(creator: Person, modelId: bigint): Promise<void> {
  const { page } = creator
  const sale = panel(page, 'Own it')
  await unfold(sale, 'Offer it for sale')
  await sale.getByLabel('Price').fill('1')
  await page.getByRole('button', { name: 'Sign the listing' }).click()
  await creator.signs('Let all your models be moved')
  await creator.signs(`List model ${modelId} for sale`)
  await page.getByText('You ask').waitFor()
}

async function license(licensee: Person, path: string): Promise<void> {
  const { page } = licensee
  await page.goto(path)
  await page.getByRole('link', { name: 'License it' }).click()
  await page.getByRole('button', { name: 'Buy this license' }).waitFor()
  expect(await inspectPage(page, 'model-licenses', true)).toEqual([])
  await page.getByRole('button', { name: 'Buy this license' }).click()
  await licensee.signs(/license/i)
  await page.getByLabel('For how long').fill('2')
  await page.getByRole('button', { name: 'Rent it' }).click()
  await licensee.signs(/rent/i)
  await page.getByText('You have it').waitFor()
}

async function buy(buyer: Person, path: string): Promise<void> {
  const { page } = buyer
  await page.goto(path)
  expect(await inspectPage(page, 'model', true)).toEqual([])
  await page.getByRole('button', { name: 'Buy it now' }).click()
  await buyer.signs(/^Buy model/)
  await page.getByText('You do not offer it for sale.').waitFor()
}

/** Hashes what was published and what was recorded, and trains parts of it again, all in the browser. */
async function verify(page: Page, folder: string, dataset: Dataset): Promise<void> {
  await page.getByRole('button', { name: 'Recompute the published record' }).click()
  await page.getByText('checkpoints are linked as was bonded').waitFor()
  await page.getByLabel('The whole folder, with the weights').setInputFiles(folder)
  await page.getByText('Every tensor of every checkpoint is what was bonded').waitFor()
  const buffer = Buffer.from(encodeDatasetFile(dataset))
  const rows = { name: 'iris.dataset', mimeType: 'application/json', buffer }
  await page.getByLabel('The rows that it was trained on').setInputFiles(rows)
  await page.getByText('the same to the bit').nth(4).waitFor()
}

/** Whoever owns the parent has the royalty divided, and takes a part of all that was earned. */
async function collect(parent: Person, path: string): Promise<void> {
  const { page } = parent
  await page.goto(path)
  await page.getByRole('button', { name: 'Divide the royalties' }).click()
  await parent.signs(/royalties/i)
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await parent.signs('Withdraw what models owe')
  await page.getByRole('button', { name: 'Withdraw', exact: true }).waitFor({ state: 'detached' })
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

const unfold = (within: Locator, summary: string) => within.locator('summary', { hasText: summary }).click()
