import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalChain, startLocalChain } from '@assay/sdk/node'
import { getBalance } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assayJson, newFolder, runAssay, testKeys } from './runAssay.testing.ts'

const iris = join(import.meta.dirname, '../../data/iris.csv')
const day = 86_400
const folders = { organizer: newFolder(), alice: newFolder(), bob: newFolder(), chain: newFolder() }
const keys = { organizer: testKeys[0], alice: testKeys[1], bob: testKeys[2] }
type Player = keyof typeof keys

let chain: LocalChain
let contests: string

beforeAll(async () => {
  chain = await startLocalChain({ statePath: join(folders.chain, 'state.json') })
})

afterAll(async () => {
  await chain.stop()
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true })
})

/** Ends the chain's process and starts another from what it wrote. */
async function restartChain(): Promise<void> {
  const port = Number(new URL(chain.rpcUrl).port)
  await chain.stop()
  chain = await startLocalChain({ port, statePath: join(folders.chain, 'state.json') })
}

const envOf = (player: Player) => ({
  ASSAY_PRIVATE_KEY: keys[player],
  ASSAY_RPC_URL: chain.rpcUrl,
  ...(contests && { ASSAY_CONTESTS: contests }),
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

const balanceOf = (player: Player) =>
  getBalance(chain.client, { address: chain.accounts[Object.keys(keys).indexOf(player)]!.address })

test('the organizer deploys a market, commits to a dataset and opens a contest, once', async () => {
  contests = (await assay('organizer', 'market', 'deploy')).contests
  const dataset = await assay('organizer', 'dataset', 'commit', iris, '--label', 'species', '--out', 'iris.dataset')
  expect(dataset).toMatchObject({ rows: 150, groups: 75, features: 4, classes: 3, majorityBps: 3_334, leftOut: [] })
  expect(statSync(join(folders.organizer, 'iris.dataset')).mode & 0o777).toBe(0o600)

  const open = [
    'contest',
    'open',
    '--dataset',
    'iris.dataset',
    '--reward',
    '0.5',
    '--payouts',
    '80,20',
    '--title',
    'Irises',
  ]
  const opened = await assay('organizer', ...open)
  expect(opened).toMatchObject({ contestId: '1', datasetRoot: dataset.datasetRoot })
  expect(opened.terms).toMatchObject({ reward: '500000000000000000', testGroups: 15, payoutBps: [8_000, 2_000] })

  await restartChain()
  const before = await balanceOf('organizer')
  expect(await refused('organizer', ...open)).toEqual({ exitCode: 1, code: 'contest.openAlready' })
  expect(await balanceOf('organizer')).toBe(before)
})

test('the draw waits for the beacon block; with it the training rows are published', async () => {
  expect(await refused('organizer', 'contest', 'draw', '1')).toEqual({ exitCode: 2, code: 'contest.tooEarly' })
  await chain.mineBlocks(2)
  await restartChain()
  const drawn = await assay('organizer', 'contest', 'draw', '1', '--dataset', 'iris.dataset')
  expect(drawn.published).toMatchObject({ bundle: 'iris.contest-1.bundle' })

  await restartChain()
  const again = await assay('organizer', 'contest', 'draw', '1', '--dataset', 'iris.dataset')
  expect(again.seed).toBe(drawn.seed)
  expect(again.transaction).toBeUndefined()
  expect(again.published).toEqual({ bundle: 'iris.contest-1.bundle', cid: drawn.published.cid })
})

test('two submitters train and enter; entering twice pays once', async () => {
  const bundle = join(folders.organizer, 'iris.contest-1.bundle')
  const train = ['model', 'train', '--bundle', bundle, '--contest', '1', '--out', 'entry.model']
  expect(await assay('alice', ...train, '--family', 'tree')).toMatchObject({ family: 'tree', rows: 120 })
  expect(await assay('bob', ...train, '--family', 'linear')).toMatchObject({ family: 'linear', rows: 120 })

  const commit = ['contest', 'commit', '1', '--model', 'entry.model']
  const entered = await assay('alice', ...commit)
  expect(entered).toMatchObject({ entryId: '0', alreadyEntered: false })
  expect(statSync(join(folders.alice, entered.file)).mode & 0o777).toBe(0o600)

  await restartChain()
  const before = await balanceOf('alice')
  expect(await assay('alice', ...commit)).toMatchObject({
    entryId: '0',
    alreadyEntered: true,
    commitment: entered.commitment,
  })
  expect(await balanceOf('alice')).toBe(before)
  expect(await assay('bob', ...commit)).toMatchObject({ entryId: '1', alreadyEntered: false })
})

test('entries are revealed after commits close, and not before', async () => {
  expect(await refused('alice', 'contest', 'reveal', '1')).toEqual({ exitCode: 2, code: 'contest.tooEarly' })
  await chain.advanceTime(7 * day)
  await restartChain()
  expect((await assay('alice', 'contest', 'reveal', '1')).revealed).toHaveLength(1)
  expect((await assay('bob', 'contest', 'reveal', '1', '--entry', '1')).revealed).toHaveLength(1)
  await restartChain()
  expect(await assay('alice', 'contest', 'reveal', '1')).toEqual({
    contestId: '1',
    revealed: [],
    revealedBefore: ['0'],
  })
})

test('test rows are revealed and every entry scored, on chain as here', async () => {
  await chain.advanceTime(2 * day)
  await restartChain()
  const revealed = await assay('organizer', 'contest', 'reveal-test', '1', '--dataset', 'iris.dataset')
  expect(revealed).toMatchObject({ rows: 30 })

  await restartChain()
  const { entries } = await assay('bob', 'contest', 'evaluate', '1')
  expect(entries).toHaveLength(2)
  for (const { scoreBps, localScoreBps, disqualified } of entries) {
    expect(disqualified).toBe(false)
    expect(scoreBps).toBe(localScoreBps)
    expect(scoreBps).toBeGreaterThan(8_000)
  }
  await restartChain()
  const again = await assay('bob', 'contest', 'evaluate', '1')
  expect(again.entries).toMatchObject(
    entries.map(({ scoreBps }: { scoreBps: number }) => ({ scoreBps, transactions: 0 })),
  )
})

test('the contest is finalized and the money moves', async () => {
  const { ranking, credits } = await assay('bob', 'contest', 'finalize', '1')
  expect(ranking).toHaveLength(2)
  const owed = credits.reduce((sum: bigint, { amount }: { amount: string }) => sum + BigInt(amount), 0n)
  expect(owed).toBe(10n ** 18n)

  await restartChain()
  const reward = 5n * 10n ** 17n
  const shares = [(reward * 80n * 95n) / 10_000n, (reward * 20n * 95n) / 10_000n]
  const submissionBond = reward / 100n
  for (const [entryId, player] of (['alice', 'bob'] as const).entries()) {
    const rank = ranking.findIndex((place: { entryId: string }) => place.entryId === String(entryId))
    const { amount } = await assay(player, 'contest', 'withdraw', '1')
    expect(BigInt(amount)).toBe(shares[rank]! + submissionBond)
  }
  expect((await assay('organizer', 'contest', 'withdraw', '1')).amount).toBe(String(reward))
  expect(await refused('organizer', 'contest', 'withdraw', '1')).toEqual({ exitCode: 1, code: 'contest.nothingOwed' })
})

test('everything can be looked up, by a program and by a person', async () => {
  await restartChain()
  const shown = await assay('organizer', 'contest', 'show', '1')
  expect(shown).toMatchObject({ title: 'Irises', phase: 'closed', status: 'finalized', entries: 2 })
  const { stdout } = await runAssay(folders.organizer, ['contest', 'list'], envOf('organizer'))
  expect(stdout).toMatch(/^1\s+closed\s+0\.5 ETH\s+accuracy ≥ 50\.00 %\s+2$/m)
  const text = (await runAssay(folders.organizer, ['contest', 'show', '1'], envOf('organizer'))).stdout
  expect(text).toContain('Contest 1: Irises')
  expect(text).toMatch(/Drawn from\s+prevRandao of block/)
})

test('nothing is left half-written', () => {
  const left = Object.values(folders).flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  expect(left.filter(name => name.includes('.partial'))).toEqual([])
  expect(() => JSON.parse(readFileSync(join(folders.organizer, 'iris.dataset'), 'utf8'))).not.toThrow()
})
