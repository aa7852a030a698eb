import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type LocalChain, startLocalChain } from '@assay/sdk/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assayJson, newFolder, testKeys } from './runAssay.testing.ts'

type Said = { type: string; [name: string]: unknown }

const folder = newFolder()
const keys = { owner: testKeys[0], vendor: testKeys[1], customer: testKeys[2] }
const envOf = (player: keyof typeof keys) => ({ ASSAY_PRIVATE_KEY: keys[player], ASSAY_RPC_URL: chain.rpcUrl })
let chain: LocalChain
let node: RunningNode

beforeAll(async () => {
  chain = await startLocalChain()
  const [header, ...flowers] = readFileSync(join(import.meta.dirname, '../../data/iris.csv'), 'utf8')
    .trim()
    .split('\n')
  const write = (name: string, rows: string[]) => writeFileSync(join(folder, name), `${[header, ...rows].join('\n')}\n`)
  write(
    'vendor.csv',
    flowers.filter((_, row) => row % 5 > 0),
  )
  write(
    'test.csv',
    flowers.filter((_, row) => row % 5 === 0),
  )
  await done('owner', 'market', 'deploy')
})
afterAll(async () => {
  node?.process.kill('SIGKILL')
  await chain.stop()
  rmSync(folder, { recursive: true })
})

async function done(player: keyof typeof keys, ...args: string[]) {
  const { exitCode, output } = await assayJson(folder, args, envOf(player))
  expect(output.error).toBeUndefined()
  expect(exitCode).toBe(0)
  return output
}

/** `assay node` as a process, and all that it has said. */
type RunningNode = { process: ChildProcess; said: Said[] }

function startNode(): RunningNode {
  const main = join(import.meta.dirname, '../src/main.ts')
  const args = ['--conditions=source', main, 'node', '--listen', '0', '--json']
  const { PATH, CRS_PATH } = process.env
  const env = { PATH, CRS_PATH, ...envOf('vendor') }
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const said: Said[] = []
  createInterface({ input: child.stdout }).on('line', line => said.push(JSON.parse(line)))
  return { process: child, said }
}

const says = (type: string) =>
  expect.poll(() => node.said.find(event => event.type === type), { timeout: 60_000 }).toBeDefined()

test('an order by commands alone, the node killed in its midst', { timeout: 240_000 }, async () => {
  await done('vendor', 'dataset', 'commit', 'vendor.csv', '--label', 'species', '--bins', '12', '--out', 'iris.dataset')
  const listing = ['dataset', 'list', 'iris.dataset', '--node', 'http://127.0.0.1:9', '--start-price', '0.1']
  await done('vendor', ...listing)
  node = startNode()
  await says('listening')
  await done('customer', 'order', 'place', '1', 'test.csv', '--threshold', '80')
  await says('trained')
  node.process.kill('SIGKILL')
  await once(node.process, 'exit')

  // Before the node works again, for it signs with the same key.
  const moving = startNode()
  node = moving
  await says('listening')
  const { url } = node.said.find(({ type }) => type === 'listening') as Said & { url: string }
  await expect
    .poll(async () => (await done('customer', 'order', 'show', '1')).stage, { timeout: 60_000 })
    .toBe('committed')
  await done('vendor', 'dataset', 'move', '1', '--node', url)
  await done('customer', 'order', 'disclose', '1')
  await says('over')
  expect(node.said.filter(({ type }) => type === 'sent').map(({ step }) => step)).toEqual(
    expect.arrayContaining(['acknowledge', 'prove', 'revealKey', 'withdraw']),
  )
  expect(await done('customer', 'order', 'receive', '1', '--out', 'iris.model')).toMatchObject({ rows: 30 })

  const exited = once(node.process, 'exit')
  node.process.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
  expect(node.said.at(-1)).toMatchObject({ type: 'ended', url })
})

test('two nodes do not work in one folder', { timeout: 60_000 }, async () => {
  node = startNode()
  await says('listening')
  const { exitCode, output } = await assayJson(folder, ['node', '--listen', '0'], envOf('vendor'))
  expect({ exitCode, code: output.error.code }).toEqual({ exitCode: 1, code: 'node.folderInUse' })
})
