import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalChain, startLocalChain } from '@assay/sdk/node'
import { type Address, parseEther } from 'viem'
import { sendTransaction, waitForTransactionReceipt } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assayJson, newFolder, runAssay, testKeys } from './runAssay.testing.ts'

const folder = newFolder()

let chain: LocalChain
let env: Record<string, string>
let deployed: { contests: Address; pools: Address }
let alice: Address
let bob: Address
let pool: Address

beforeAll(async () => {
  chain = await startLocalChain()
  env = { ASSAY_PRIVATE_KEY: testKeys[1], ASSAY_RPC_URL: chain.rpcUrl }
  ;[alice, bob] = chain.accounts.slice(1).map(({ address }) => address) as [Address, Address]
  deployed = (await assayJson(folder, ['market', 'deploy'], env)).output
})
afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true })
})

async function assay(...args: string[]) {
  const { exitCode, output } = await assayJson(folder, args, env)
  return exitCode === 0 ? output : { exitCode, code: output.error.code }
}

test('a pool is created once', async () => {
  const create = () => assay('pool', 'create', '--member', `${alice}:60`, '--member', `${bob}:40`)
  const created = await create()
  expect(created).toMatchObject({ alreadyCreated: false, transaction: expect.stringMatching(/^0x/) })
  pool = created.pool
  const again = await create()
  expect(again).toMatchObject({ pool, alreadyCreated: true })
  expect(again.transaction).toBeUndefined()
})

test('what arrives is shown, and withdrawn by each', async () => {
  const { client, accounts } = chain
  const transaction = { account: accounts[0]!, chain: client.chain, to: pool, value: parseEther('1') }
  await waitForTransactionReceipt(client, { hash: await sendTransaction(client, transaction) })

  expect(await assay('pool', 'withdraw', pool)).toMatchObject({ member: alice, amount: String(parseEther('0.6')) })
  expect(await assay('pool', 'withdraw', pool, '--member', bob)).toMatchObject({ amount: String(parseEther('0.4')) })
  expect(await assay('pool', 'withdraw', pool)).toEqual({ exitCode: 1, code: 'pool.nothingDue' })

  await waitForTransactionReceipt(client, { hash: await sendTransaction(client, transaction) })
  const { tokens } = await assay('pool', 'show', pool)
  expect(tokens).toHaveLength(1)
  expect(tokens[0]).toMatchObject({ arrived: String(parseEther('2')), credit: '0' })
  const { stdout } = await runAssay(folder, ['pool', 'show', pool], env)
  expect(stdout).toContain('2 ETH arrived:')
  expect(stdout).toMatch(new RegExp(`^${alice}  60.00 %  0.6 ETH  0.6 ETH$`, 'm'))
})

test('what is no pool, and what cannot be one, is refused', async () => {
  expect(await assay('pool', 'show', alice)).toEqual({ exitCode: 1, code: 'pool.unknownPool' })
  expect(await assay('pool', 'show', pool, '--token', alice)).toEqual({ exitCode: 1, code: 'chain.noToken' })
  const create = ['pool', 'create', '--member', `${alice}:60`]
  expect(await assay(...create)).toEqual({ exitCode: 1, code: 'pool.invalidShares' })
  expect(await assay(...create, '--member', `${alice}:40`)).toEqual({ exitCode: 1, code: 'pool.unorderedMember' })
  expect(await assay(...create, '--member', bob)).toEqual({ exitCode: 1, code: 'cli.usage' })
})

test('a market from before pools says so, and can be given some', async () => {
  const { contests, pools } = deployed
  const file = { chainId: 31337, rpcUrl: chain.rpcUrl, contests, deployedBlock: 0 }
  writeFileSync(join(folder, '.assay/market.json'), JSON.stringify(file))
  expect(await assay('pool', 'show', pool)).toEqual({ exitCode: 1, code: 'market.noPools' })
  expect(await assay('pool', 'show', pool, '--pools', pools)).toMatchObject({ pool })
})
