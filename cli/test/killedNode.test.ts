import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  discloseTestRows,
  getOrder,
  getOrderEvents,
  getOrdersCredit,
  ordersAbi,
  type PlaceOrderParameters,
  placeOrder,
  receiveModel,
} from '@assay/sdk'
import { decodeFunctionData, isAddressEqual, zeroAddress } from 'viem'
import { getBalance, getBlock, getBlockNumber, getTransactionReceipt } from 'viem/actions'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeOnDatabases } from '../../node/src/databases.testing.ts'
import { type OrderScene, setOrderScene } from '../../node/src/orderScene.testing.ts'
import { command, testKeys } from './runAssay.testing.ts'

const mortal = join(import.meta.dirname, 'mortal.testing.ts')
const kills = 20
/** An order is placed each time so many processes were killed. */
const killsAnOrder = 3
const patience = { timeout: 120_000 }

type PlacedOrder = PlaceOrderParameters & { orderId: bigint; price: bigint }

let scene: OrderScene
beforeEach(async () => {
  scene = await setOrderScene()
})
afterEach(() => scene.clear())

describeOnDatabases(place => {
  const start = (effects: number | undefined): ChildProcess => {
    const { chain, market, dir, port } = scene
    const args = ['--no-warnings', '--import', mortal, command, 'node', '--dir', dir, '--listen', `127.0.0.1:${port}`]
    return spawn(process.execPath, args, {
      cwd: dir,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ASSAY_RPC_URL: chain.rpcUrl,
        ASSAY_CONTESTS: market.contests,
        ASSAY_ORDERS: market.orders,
        ASSAY_PRIVATE_KEY: testKeys[1],
        DATABASE_URL: place().databaseUrl,
        ASSAY_TEST_EFFECTS: effects === undefined ? '' : String(effects),
      },
    })
  }

  test(`killed ${kills} times, it settles every order once`, { timeout: 600_000 }, async ({ annotate }) => {
    const seed = Math.ceil(Math.random() * 2 ** 30)
    await annotate(`seed ${seed}`)
    const random = createRandom(seed)
    const before = await vendorBalance()
    const fromBlock = (await getBlockNumber(scene.chain.client)) + 1n
    const orders: PlacedOrder[] = []
    const allOver = new AbortController()
    const disclosing = discloseAll(orders, allOver.signal)

    for (let kill = 0; kill < kills; kill++) {
      if (kill % killsAnOrder === 0) orders.push(await placeNext(orders.length))
      const diesByItself = kill % 2 === 0
      const node = start(diesByItself ? 3 + Math.floor(random() * 30) : undefined)
      const exited = once(node, 'exit')
      await Promise.race([answers(), exited])
      // One that has nothing left to do has no effects to die of.
      await Promise.race([sleep(diesByItself ? 3_000 : random() * 1_500), exited])
      node.kill('SIGKILL')
      expect(await exited).toEqual([null, 'SIGKILL'])
    }
    const last = start(undefined)
    const ended = once(last, 'exit')
    await Promise.race([answers(), ended])
    for (const { orderId } of orders) {
      const state = async () => (await fetch(`${nodeUrl()}/orders/${orderId}`)).json()
      await expect.poll(state, patience).toMatchObject({ isClosed: true })
    }
    last.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    allOver.abort()
    await disclosing

    const fees = await checkTransactions(fromBlock)
    expect((await vendorBalance()) - before + fees).toBe(await checkOrders(orders))
    const { market, customer, chain } = scene
    const credits = [chain.accounts[0]!, customer.account!].map(({ address }) =>
      getOrdersCredit(market, zeroAddress, address),
    )
    const owed = (await Promise.all(credits)).reduce((sum, credit) => sum + credit)
    expect(await getBalance(chain.client, { address: market.orders! })).toBe(owed)
  })
})

const nodeUrl = () => `http://127.0.0.1:${scene.port}`
const vendorBalance = () => getBalance(scene.chain.client, { address: scene.vendorAccount.address })

/** Numbers from 0 to 1 that a seed gives again (Park and Miller, 1988). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Of every four orders, one asks for more than the model can do. */
async function placeNext(index: number): Promise<PlacedOrder> {
  const wanted = scene.wanted(index % 4 === 1 ? { thresholdBps: 10_000 } : {})
  return { ...wanted, ...(await placeOrder(scene.customer, wanted)) }
}

/** The customer: discloses the rows of each order when it is time, for as long as it takes. */
async function discloseAll(orders: PlacedOrder[], until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    for (const order of orders) {
      const { stage } = await getOrder(scene.market, order.orderId)
      // The node may be dead, or have acknowledged meanwhile.
      if (stage === 'committed') await discloseTestRows(scene.customer, order).catch(() => {})
    }
    await sleep(100)
  }
}

/** Waits until the node answers. */
async function answers(): Promise<void> {
  const isUp = await fetch(`${nodeUrl()}/health`).then(
    () => true,
    () => false,
  )
  if (isUp) return
  await sleep(50)
  await answers()
}

/** Each step of each order was one transaction of the vendor's, and none was in vain. @returns What they cost. */
async function checkTransactions(fromBlock: bigint): Promise<bigint> {
  const { chain, vendorAccount } = scene
  const steps: string[] = []
  let fees = 0n
  for (let blockNumber = fromBlock; blockNumber <= (await getBlockNumber(chain.client)); blockNumber++) {
    const { transactions } = await getBlock(chain.client, { blockNumber, includeTransactions: true })
    for (const { hash, from, input } of transactions) {
      if (!isAddressEqual(from, vendorAccount.address)) continue
      const { status, gasUsed, effectiveGasPrice } = await getTransactionReceipt(chain.client, { hash })
      fees += gasUsed * effectiveGasPrice
      const { functionName, args } = decodeFunctionData({ abi: ordersAbi, data: input })
      expect([functionName, args, gasUsed, status]).toEqual([functionName, args, gasUsed, 'success'])
      if (functionName !== 'withdraw') steps.push(`${functionName} ${args?.[0]}`)
    }
  }
  expect(steps.filter((step, index) => steps.indexOf(step) !== index)).toEqual([])
  return fees
}

/** Each order came to its end once. @returns What the vendor earned by those that were settled. */
async function checkOrders(orders: PlacedOrder[]): Promise<bigint> {
  const { market, customer } = scene
  let earned = 0n
  for (const order of orders) {
    const { orderId, thresholdBps, price } = order
    const isMissed = thresholdBps === 10_000
    const counts = await Promise.all(
      (['OrderCommitted', 'OrderProven', 'OrderSettled', 'OrderRefunded'] as const).map(
        async name => (await getOrderEvents(market, name, { orderId })).length,
      ),
    )
    expect(counts).toEqual(isMissed ? [1, 0, 0, 1] : [1, 1, 1, 0])
    if (isMissed) continue
    earned += (price * 95n) / 100n
    await receiveModel(customer, order)
  }
  return earned
}
