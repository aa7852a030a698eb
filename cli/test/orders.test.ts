import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalChain, startLocalChain } from '@assay/sdk/node'
import { getBalance } from 'viem/actions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assayJson, newFolder, runAssay, testKeys } from './runAssay.testing.ts'

const folder = newFolder()
const keys = { owner: testKeys[0], vendor: testKeys[1], customer: testKeys[2] }
type Player = keyof typeof keys

/** A test row of each class, and the columns that they have. */
const [header = '', ...flowers] = readFileSync(join(import.meta.dirname, '../../data/iris.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
const everyFifth = flowers.filter((_, row) => row % 5 === 0)

let chain: LocalChain

beforeAll(async () => {
  chain = await startLocalChain()
  write('vendor.csv', [header, ...flowers.filter((_, row) => row % 5 > 0)])
  write('test.csv', [header, ...everyFifth])
  await done('owner', 'market', 'deploy')
  await done('vendor', 'dataset', 'commit', 'vendor.csv', '--label', 'species', '--bins', '12', '--out', 'iris.dataset')
})
afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true })
})

const write = (name: string, lines: string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
const envOf = (player: Player) => ({ ASSAY_PRIVATE_KEY: keys[player], ASSAY_RPC_URL: chain.rpcUrl })
const balanceOf = (player: Player) =>
  getBalance(chain.client, { address: chain.accounts[Object.keys(keys).indexOf(player)]!.address })

async function done(player: Player, ...args: string[]) {
  const { exitCode, output } = await assayJson(folder, args, envOf(player))
  expect(output.error).toBeUndefined()
  expect(exitCode).toBe(0)
  return output
}

/** Runs a command that must be refused; checks that not a coin was spent, and that no secret was kept. */
async function refused(player: Player, ...args: string[]) {
  const before = { balance: await balanceOf(player), orders: savedOrders() }
  const { exitCode, output } = await assayJson(folder, args, envOf(player))
  expect({ balance: await balanceOf(player), orders: savedOrders() }).toEqual(before)
  const { code, message, details, hint } = output.error
  return { exitCode, code, text: `${message}\n${details}\n${hint}` }
}

const savedOrders = () =>
  readdirSync(join(folder, '.assay'), { recursive: true, encoding: 'utf8' }).filter(name =>
    /orders.*\.json$/.test(name),
  )

const listing = ['--node', 'http://127.0.0.1:9', '--start-price', '0.1']

describe('a dataset is not listed', () => {
  test('whose edges give its rows away', async () => {
    await done('vendor', 'dataset', 'commit', 'vendor.csv', '--label', 'species', '--out', 'fine.dataset')
    const { exitCode, code, text } = await refused('vendor', 'dataset', 'list', 'fine.dataset', ...listing)
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'listing.tooFine' })
    expect(text).toContain('petal_length: ')
    expect(text).toContain('--bins 12')
  })

  test('of which nothing could be proven', async () => {
    const diabetes = join(import.meta.dirname, '../../data/diabetes.csv')
    const commit = ['dataset', 'commit', diabetes, '--label', 'progression', '--regression', '--bins', '9']
    await done('vendor', ...commit, '--out', 'numbers.dataset')
    const { code } = await refused('vendor', 'dataset', 'list', 'numbers.dataset', ...listing)
    expect(code).toBe('listing.noClasses')
  })

  test.each([
    ['at no address', ['--node', 'node.example', '--start-price', '1'], 'listing.invalidNode'],
    ['for nothing', ['--node', 'http://127.0.0.1:9', '--start-price', '0'], 'order.invalidOffer'],
    ['with a bond that is too small', [...listing, '--bond', '9'], 'order.invalidOffer'],
    ['with a compute fee that is too large', [...listing, '--compute-fee', '6'], 'order.invalidOffer'],
    ['without a node', ['--start-price', '1'], 'cli.usage'],
    ['under a title that is too long', [...listing, '--title', 'x'.repeat(121)], 'listing.invalidCard'],
  ])('%s', async (_, options, expected) => {
    const { exitCode, code } = await refused('vendor', 'dataset', 'list', 'iris.dataset', ...options)
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: expected })
  })
})

test('a dataset is listed once, its rows encrypted', async () => {
  const listed = await done('vendor', 'dataset', 'list', 'iris.dataset', ...listing, '--title', 'Irises')
  expect(listed).toMatchObject({ datasetId: '1', title: 'Irises', alreadyListed: false })
  expect(statSync(join(folder, listed.stored)).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, listed.stored), 'latin1')).not.toContain('sepal')

  const before = await balanceOf('vendor')
  const again = await done('vendor', 'dataset', 'list', 'iris.dataset', ...listing)
  expect(again).toMatchObject({ datasetId: '1', alreadyListed: true })
  expect(await balanceOf('vendor')).toBe(before)
})

test('a dataset is shown, and its vendor alone can change what it costs', async () => {
  const shown = await done('customer', 'dataset', 'show', '1')
  expect(shown).toMatchObject({ title: 'Irises', rows: 120, record: { orders: 0, proven: 0, missed: 0 } })
  expect(shown.columns).toHaveLength(4)
  expect(shown.price).toBe(String(10n ** 17n))
  const { datasets } = await done('customer', 'dataset', 'show')
  expect(datasets).toMatchObject([{ datasetId: '1', title: 'Irises' }])

  const offer = ['dataset', 'offer', '1', '--start-price', '0.2']
  expect(await refused('customer', ...offer)).toMatchObject({ code: 'order.notVendor' })
  expect((await done('vendor', ...offer)).offer).toMatchObject({ bondBps: 2_000, computeFeeBps: 0 })
  expect(await refused('vendor', 'dataset', 'offer', '1')).toMatchObject({ code: 'cli.usage' })
  await done('vendor', 'dataset', 'move', '1', '--node', 'http://127.0.0.1:10')
  expect(await done('customer', 'dataset', 'show', '1')).toMatchObject({
    price: String(2n * 10n ** 17n),
    node: 'http://127.0.0.1:10',
  })
  expect(await refused('customer', 'dataset', 'show', '2')).toMatchObject({ code: 'order.unknownDataset' })
}, 120_000)

describe('an order is refused before any money moves', () => {
  async function place(rows: string[], ...options: string[]) {
    write('bad.csv', rows)
    return refused('customer', 'order', 'place', '1', 'bad.csv', '--threshold', '90', ...options)
  }

  test('test rows with other columns', async () => {
    const { exitCode, code, text } = await place([`${header},colour`, `${everyFifth[0]},blue`])
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'binning.wrongColumns' })
    expect(text).toContain('colour')
    const lacking = await place(['sepal_length,species', '5.1,setosa'])
    expect(lacking).toMatchObject({ code: 'binning.wrongColumns', text: expect.stringContaining('petal_width') })
    expect(await place(['sepal_length,kind', '5.1,setosa'])).toMatchObject({ code: 'dataset.unknownColumn' })
  })

  test('test rows of a class that the dataset does not have', async () => {
    const { exitCode, code, text } = await place([header, ...everyFifth, '5.1,3.5,1.4,0.2,tulip'])
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'binning.unknownClass' })
    expect(text).toContain(`bad.csv, row ${everyFifth.length + 1}`)
    expect(text).toContain('"tulip"')
  })

  test('NaN, and missing values where the dataset has none', async () => {
    const nan = await place([header, ...everyFifth, '5.1,NaN,1.4,0.2,setosa'])
    expect(nan).toMatchObject({ exitCode: 1, code: 'dataset.notFinite' })
    expect(nan.text).toContain('column "sepal_width", line 32: "NaN"')
    const missing = await place([header, ...everyFifth, '5.1,,1.4,0.2,setosa'])
    expect(missing).toMatchObject({ exitCode: 1, code: 'binning.unexpectedMissing' })
    expect(missing.text).toContain('column "sepal_width", row 31')
  })

  test('more test rows, or deeper trees, than any circuit takes', async () => {
    const many = Array.from({ length: 2_049 }, (_, row) => everyFifth[row % everyFifth.length] ?? '')
    const { exitCode, code, text } = await place([header, ...many])
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'order.noCircuit' })
    expect(text).toContain('rows: 2049, at most 2048')
    expect(await place([header, ...everyFifth], '--depth', '7')).toMatchObject({ code: 'order.noCircuit' })
  })

  test('a threshold that a constant guess reaches', async () => {
    const setosas = flowers.slice(0, 45)
    const { exitCode, code, text } = await place([header, ...setosas, ...flowers.slice(50, 55)])
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'order.thresholdTooLow' })
    expect(text).toContain('a constant guess gets 45 right')
  })

  test.each([
    ['a price above what one would pay', ['--max-price', '0.19'], 'order.priceTooHigh'],
    ['no time', ['--prove-for', '1s'], 'order.invalidWindow'],
    ['no percentage', ['--threshold', '101'], 'cli.usage'],
    ['no family of a circuit', ['--family', 'mlp'], 'cli.usage'],
    ['no such training', ['--min-samples-split', '1'], 'order.invalidTraining'],
  ])('%s', async (_, options, expected) => {
    const { exitCode, code } = await place([header, ...everyFifth], ...options)
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: expected })
  })

  test('of a dataset that there is not', async () => {
    const { code } = await refused('customer', 'order', 'place', '7', 'test.csv', '--threshold', '90')
    expect(code).toBe('order.unknownDataset')
  })
})

const place = ['order', 'place', '1', 'test.csv', '--threshold', '90']

test('an order is placed and paid once', async () => {
  const placed = await done('customer', ...place)
  expect(placed).toMatchObject({
    orderId: '1',
    price: String(2n * 10n ** 17n),
    returned: String(2n * 10n ** 15n),
    circuit: 'tree-128-5',
    rows: 30,
    majority: 10,
    alreadyPlaced: false,
  })
  expect(statSync(join(folder, placed.file)).mode & 0o777).toBe(0o600)

  const before = await balanceOf('customer')
  expect(await done('customer', ...place)).toMatchObject({ orderId: '1', stage: 'placed', alreadyPlaced: true })
  expect(await refused('customer', ...place, '--depth', '4')).toMatchObject({ code: 'order.otherTerms' })
  expect(await balanceOf('customer')).toBe(before)
  expect(await done('customer', ...place, '--again')).toMatchObject({ orderId: '2', alreadyPlaced: false })
})

test('an order says what it waits for, and what happens otherwise', async () => {
  const shown = await done('customer', 'order', 'show', '1')
  expect(shown).toMatchObject({ stage: 'placed', minCorrect: 27, nextStep: { verb: 'commitModel', who: 'vendor' } })
  expect((await done('vendor', 'order', 'list', '--dataset', '1')).orders).toMatchObject([
    { orderId: '2' },
    { orderId: '1' },
  ])
  const { stdout } = await runAssay(folder, ['order', 'show', '1'], envOf('customer'))
  expect(stdout).toMatch(/^To prove\s+27 of 30 test rows right \(90\.00 %\); the largest class has 10$/m)
  expect(stdout).toMatch(/^Otherwise\s+The customer has everything back\.$/m)

  const waiting = { exitCode: 2, code: 'order.waiting' }
  expect(await refused('customer', 'order', 'disclose', '1')).toMatchObject(waiting)
  expect(await refused('customer', 'order', 'receive', '1', '--out', 'x.model')).toMatchObject(waiting)
  expect(await refused('customer', 'order', 'refund', '1')).toMatchObject({ exitCode: 2, code: 'order.tooEarly' })
  expect(await refused('customer', 'order', 'show', '3')).toMatchObject({ exitCode: 1, code: 'order.unknownOrder' })
  const unknown = `0x${'11'.repeat(32)}`
  expect(await refused('customer', 'receipt', 'verify', unknown)).toMatchObject({ code: 'receipt.unknown' })
}, 120_000)

test('an order that nobody takes up is refunded whole', async () => {
  await done('vendor', 'dataset', 'delist', '1')
  expect(await refused('customer', ...place, '--again')).toMatchObject({ code: 'order.datasetClosed' })
  await chain.advanceTime(86_400)
  expect(await refused('customer', 'order', 'disclose', '1')).toMatchObject({ exitCode: 1, code: 'order.ended' })
  for (const order of ['1', '2']) await done('owner', 'order', 'refund', order)
  expect(await done('owner', 'order', 'refund', '1')).toMatchObject({ alreadyRefunded: true })
  // Two prices, and twice what was sent above them.
  expect(await done('customer', 'order', 'withdraw', '1')).toMatchObject({ amount: String(404n * 10n ** 15n) })
  expect(await refused('customer', 'order', 'withdraw', '1')).toMatchObject({ exitCode: 1, code: 'order.nothingOwed' })
  expect((await done('customer', 'dataset', 'show', '1')).record).toEqual({ orders: 2, proven: 0, missed: 0 })
}, 120_000)

test('a market from before orders says so, and can be given some', async () => {
  const path = join(folder, '.assay/market.json')
  const { orders, ...file } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify(file))
  expect(await refused('customer', 'order', 'list')).toMatchObject({ exitCode: 1, code: 'market.noOrders' })
  expect((await done('customer', 'order', 'list', '--orders', orders)).orders).toHaveLength(2)
})
