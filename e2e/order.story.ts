import { readFile } from 'node:fs/promises'
import { decodeSavedOrder, encodeModel, getOrder, receiveModel, verifyReceipt, withAccount } from '@assay/sdk'
import type { Download, Page } from 'playwright-core'
import { isHex } from 'viem'
import { expect } from 'vitest'
import { inspectPage } from './inspectPage.ts'
import { balanceOf, feesOf } from './money.ts'
import { irisPath } from './openContestOver.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'

const title = 'Irises that nobody may see'

/** From a CSV on either side to a model in the customer's hands, proven before it was paid. */
export async function order(scene: Scene): Promise<void> {
  const { vendorRows, customerRows } = await splitIris()
  const vendor = await scene.seat(scene.people.vendor)
  await vendor.connect()
  await list(vendor, vendorRows)
  const path = new URL(vendor.page.url()).pathname

  const customer = await scene.seat(scene.people.customer)
  await customer.connect()
  const before = await balanceOf(scene, customer)
  const { page } = customer
  await page.goto(path)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await place(customer, customerRows)
  const orderId = BigInt(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  // What opens the model was kept before anything was sent.
  await page.reload()
  await page.getByRole('button', { name: 'Disclose the test rows' }).click()
  expect(await inspectPage(page, 'order-disclosed')).toEqual([])
  await page.getByRole('button', { name: 'Receive the model' }).click({ timeout: 90_000 })
  await page.getByText(/\d+ of your 30 test rows right/).waitFor()
  expect(await inspectPage(page, 'order')).toEqual([])

  const kept = decodeSavedOrder(await text(await save(page, 'Save a copy')), 'The copy')
  const asCustomer = withAccount(scene.market, scene.people.customer)
  const { model } = await receiveModel(asCustomer, { orderId, ...kept })
  expect(await bytes(await save(page, 'Save the model'))).toEqual(encodeModel(model))

  await page.getByRole('link', { name: 'Verify the receipt' }).click()
  await page.getByRole('heading', { level: 2, name: /of 30 rows right/ }).waitFor()
  expect(await inspectPage(page, 'receipt')).toEqual([])
  const receipt = new URL(page.url()).pathname.split('/').at(-1)
  if (!isHex(receipt)) throw new Error(`${receipt} is no receipt`)
  expect(await verifyReceipt(scene.market, receipt)).toMatchObject({ orderId, customer: scene.people.customer.address })

  await page.goto('/portfolio')
  await page.getByRole('button', { name: 'Withdraw all' }).click()
  await customer.signs('Withdraw what orders owe')
  await page.getByText('Nothing, at the moment.').waitFor()
  const { price } = await getOrder(scene.market, orderId)
  expect(await balanceOf(scene, customer)).toBe(before - price - (await feesOf(scene, customer)))

  await vendor.page.goto(path)
  await vendor.page.getByText('1 of 1').waitFor()
  expect(await inspectPage(vendor.page, 'dataset')).toEqual([])
  await vendor.leave()
  await customer.leave()
}

async function list(vendor: Person, rows: File): Promise<void> {
  const { page } = vendor
  await page.goto('/datasets')
  await page.getByRole('link', { name: 'List a dataset' }).first().click()
  await page.getByText('It works for you').waitFor()
  await page.getByLabel('A table with a row for each example').setInputFiles(rows)
  await page.getByRole('button', { name: 'Prepare these rows' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Start price').fill('0.01')
  expect(await inspectPage(page, 'list')).toEqual([])
  await page.getByRole('button', { name: 'List the dataset' }).click()
  await vendor.signs('Send a dataset to your node')
  await vendor.signs('List a dataset')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

async function place(customer: Person, rows: File): Promise<void> {
  const { page } = customer
  await page.getByRole('link', { name: 'Order a model' }).first().click()
  await page.getByLabel('A table with these columns').setInputFiles(rows)
  await page.getByLabel('Accuracy to be proven').fill('80')
  await page.getByLabel('Levels of each tree, at most').selectOption('4')
  expect(await inspectPage(page, 'place')).toEqual([])
  await page.getByRole('button', { name: 'Place the order' }).click()
  await customer.signs(/^Order a model/)
  await page.getByRole('heading', { level: 1, name: /^Order \d+$/ }).waitFor()
}

type File = { name: string; mimeType: string; buffer: Buffer }

/** Every fifth iris is the customer's. */
async function splitIris(): Promise<{ vendorRows: File; customerRows: File }> {
  const [header = '', ...rows] = (await readFile(irisPath, 'utf8')).trimEnd().split('\n')
  const file = (name: string, isIn: (row: number) => boolean): File => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...rows.filter((_, row) => isIn(row))].join('\n')),
  })
  return {
    vendorRows: file('vendor.csv', row => row % 5 !== 0),
    customerRows: file('customer.csv', row => row % 5 === 0),
  }
}

async function save(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return download
}

const bytes = async (download: Download) => new Uint8Array(await readFile(await download.path()))
const text = async (download: Download) => readFile(await download.path(), 'utf8')
