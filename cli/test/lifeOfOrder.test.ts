import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalChain, startLocalChain } from '@assay/sdk/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assayJson, newFolder, runAssay, type StartedAssay, startAssay, testKeys } from './runAssay.testing.ts'

const folders = { vendor: newFolder(), customer: newFolder() }
const keys = { vendor: testKeys[1], customer: testKeys[2] }
type Player = keyof typeof keys

let chain: LocalChain
let market: { contests: string; orders: string }
let node: StartedAssay

beforeAll(async () => {
  chain = await startLocalChain()
  const [header, ...tumours] = readFileSync(join(import.meta.dirname, '../../data/breast_cancer.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
  const write = (player: Player, name: string, rows: string[]) =>
    writeFileSync(join(folders[player], name), `${[header, ...rows].join('\n')}\n`)
  write('vendor', 'tumours.csv', tumours.slice(0, 400))
  write('customer', 'third.csv', tumours.slice(400, 450))
  write('customer', 'test.csv', tumours.slice(450, 510))
  write('customer', 'other.csv', tumours.slice(510))
  const { output } = await assayJson(folders.vendor, ['market', 'deploy'], {
    ASSAY_PRIVATE_KEY: testKeys[0],
    ASSAY_RPC_URL: chain.rpcUrl,
  })
  market = output
  node = await startNode()
})
afterAll(async () => {
  await node.stop()
  await chain.stop()
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true })
})

const envOf = (player: Player) => ({
  ASSAY_PRIVATE_KEY: keys[player],
  ASSAY_RPC_URL: chain.rpcUrl,
  ASSAY_CONTESTS: market.contests,
  ASSAY_ORDERS: market.orders,
})

async function assay(player: Player, ...args: string[]) {
  const { exitCode, output } = await assayJson(folders[player], args, envOf(player))
  expect(output.error).toBeUndefined()
  expect(exitCode).toBe(0)
  return output
}

async function refused(player: Player, ...args: string[]) {
  const { exitCode, output } = await assayJson(folders[player], args, envOf(player))
  return { exitCode, code: output.error?.code }
}

/** The vendor's node, at any free port, or at that where it was before. */
async function startNode(): Promise<StartedAssay> {
  const listen = node ? new URL((await listening()).url).host : '127.0.0.1:0'
  const started = startAssay(folders.vendor, ['node', '--listen', listen], envOf('vendor'))
  await started.told(({ type }) => type === 'listening')
  return started
}

const listening = () => node.told(({ type }) => type === 'listening')
const sent = (orderId: string, step: string) =>
  node.told(event => event.type === 'sent' && event.orderId === orderId && event.step === step)

test('a vendor lists a dataset, and a customer reads about it at the node', async () => {
  const commit = ['dataset', 'commit', 'tumours.csv', '--label', 'diagnosis', '--bins', '40']
  await assay('vendor', ...commit, '--out', 'tumours.dataset')
  const list = ['dataset', 'list', 'tumours.dataset', '--node', (await listening()).url, '--start-price', '0.1']
  await assay('vendor', ...list, '--compute-fee', '2', '--title', 'Tumours')
  const shown = await assay('customer', 'dataset', 'show', '1')
  expect(shown).toMatchObject({ title: 'Tumours', record: { orders: 0 } })
  expect(shown.label).toEqual({ name: 'diagnosis', classes: ['benign', 'malignant'] })
})

test('an order is placed, trained, disclosed, proven, paid, and its model received', async () => {
  const placed = await assay('customer', 'order', 'place', '1', 'test.csv', '--threshold', '85')
  expect(placed).toMatchObject({ orderId: '1', rows: 60, circuit: 'tree-128-5' })
  await sent('1', 'commitModel')
  await assay('customer', 'order', 'disclose', '1')
  await sent('1', 'revealKey')
  expect(await assay('customer', 'order', 'disclose', '1')).toMatchObject({ alreadyDisclosed: true })

  const received = await assay('customer', 'order', 'receive', '1', '--out', 'ordered.model')
  expect(received).toMatchObject({ family: 'tree', rows: 60 })
  expect(received.correct).toBeGreaterThanOrEqual(51)
  const score = ['model', 'score', 'ordered.model', '--data', 'test.csv', '--binning', 'ordered.model.binning.json']
  const { scoreBps } = await assay('customer', ...score)
  expect(scoreBps).toBe(Math.floor((10_000 * received.correct) / 60))

  const { settled, stage, insecure } = await assay('customer', 'order', 'show', '1')
  expect(stage).toBe('settled')
  expect(settled.receipt).toBe(received.receipt)
  const certified = await assay('vendor', 'receipt', 'verify', received.receipt)
  expect(certified).toMatchObject({ valid: true, orderId: '1', rows: 60, thresholdBps: 8_500, insecure })
  const { stdout } = await runAssay(folders.customer, ['receipt', 'verify', received.receipt], envOf('customer'))
  expect(stdout).toMatch(/^Certified: The vendor knew a model/m)
  expect(stdout).toMatch(/^Not certified: .*that the model was trained on them, or on them alone/m)
  // What was sent above the price.
  expect(await assay('customer', 'order', 'withdraw', '1')).toMatchObject({ amount: String(10n ** 15n) })
}, 120_000)

test('a model that falls short is not paid, and the customer has everything back', async () => {
  const { price, returned } = await assay('customer', 'order', 'place', '1', 'other.csv', '--threshold', '100')
  await sent('2', 'commitModel')
  await assay('customer', 'order', 'disclose', '2')
  await sent('2', 'refund')
  expect(await refused('customer', 'order', 'receive', '2', '--out', 'none.model')).toEqual({
    exitCode: 1,
    code: 'order.ended',
  })
  const { amount } = await assay('customer', 'order', 'withdraw', '2')
  expect(BigInt(amount)).toBe(BigInt(price) + BigInt(returned))
  const { record } = await assay('customer', 'dataset', 'show', '1')
  expect(record).toEqual({ orders: 2, proven: 1, missed: 1 })
}, 120_000)

test('a node that does not answer gets the test rows on chain, and goes on when it is back', async () => {
  const place = ['order', 'place', '1']
  expect(await refused('customer', ...place, 'test.csv', '--threshold', '80', '--again')).toEqual({
    exitCode: 1,
    code: 'order.rowsKnown',
  })
  await assay('customer', ...place, 'third.csv', '--threshold', '80')
  await sent('3', 'commitModel')
  await node.stop()
  const disclose = ['order', 'disclose', '3']
  expect(await refused('customer', ...disclose)).toEqual({ exitCode: 2, code: 'node.unreachable' })
  expect(await assay('customer', ...disclose, '--on-chain')).toMatchObject({ rows: 50, onChain: true })
  node = await startNode()
  await sent('3', 'revealKey')
  expect(await assay('customer', 'order', 'receive', '3', '--out', 'second.model')).toMatchObject({ rows: 50 })
}, 120_000)

test('a circuit is rebuilt from its source, and is the one on chain', async () => {
  const { valid, circuits } = await assay('customer', 'circuits', 'verify', 'tree-128-5')
  expect(valid).toBe(true)
  expect(circuits).toMatchObject([{ name: 'tree-128-5', isKeySame: true }])
  expect(await refused('customer', 'circuits', 'verify', 'tree-1')).toEqual({ exitCode: 1, code: 'cli.usage' })
}, 120_000)
