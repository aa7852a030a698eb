import { setTimeout as sleep } from 'node:timers/promises'
import { explainError, type Market, type OrderStage, orderStages, ordersAbi, requireOrders } from '@assay/sdk'
import type { Address, Block } from 'viem'
import { getBlock, getContractEvents, readContract } from 'viem/actions'
import type { Database } from './database.ts'
import { dueStep, type Step } from './dueStep.ts'
import { addOrder, closeOrder, openOrders } from './openOrders.ts'
import type { Outbox } from './outbox.ts'
import type { NodeEvent } from './vendorNode.ts'

export type WatchParameters = {
  market: Market
  vendor: Address
  database: Database
  outbox: Outbox
  /** Blocks after which nothing is taken back. */
  confirmations: bigint
  sendStep(step: Step, orderId: bigint): Promise<void>
  onEvent(event: NodeEvent): void
}

/** Blocks that are read again each time, as other blocks may have taken their place. */
const rereadBlocks = 64n
/** Blocks whose events are asked for at once; more are refused by some. */
const mostBlocks = 2_000n
/** Orders are looked at at every block, and at this pace where there is none. */
const lookAgainMs = 15_000
/** A step is not sent again within this time, so that what was given up does not begin anew at once. */
const quietMs = 15_000

/**
 * Finds orders of the vendor's datasets and sees to it that each has the step taken that is due, which the chain alone
 * decides. What was seen before is only where to read on.
 */
export class Watch {
  /** What was last seen of the chain. */
  head: { blockNumber: bigint; seenAt: Date } | undefined
  readonly #parameters: WatchParameters
  readonly #isOwned = new Map<bigint, boolean>()
  readonly #sentAtMs = new Map<string, number>()

  constructor(parameters: WatchParameters) {
    this.#parameters = parameters
  }

  /** Watches until the signal is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    const { market, onEvent } = this.#parameters
    let looked = { hash: '', atMs: 0 }
    let isReachable = true
    while (!signal.aborted) {
      try {
        const head = await getBlock(market.client)
        this.head = { blockNumber: head.number, seenAt: new Date() }
        if (head.hash !== looked.hash || Date.now() - looked.atMs > lookAgainMs) {
          await this.#findOrders(head.number)
          await this.#sendDueSteps(head)
          looked = { hash: head.hash, atMs: Date.now() }
        }
        isReachable = true
      } catch (error) {
        if (isReachable) onEvent({ type: 'unreachable', error: explainError(error) })
        isReachable = false
      }
      await sleep(market.client.pollingInterval, undefined, { signal }).catch(() => {})
    }
  }

  async #findOrders(head: bigint): Promise<void> {
    const { market, database, onEvent } = this.#parameters
    const { rows } = await database.query<{ block: string }>('select block from node.place')
    const reread = BigInt(rows[0]?.block ?? 0) - rereadBlocks
    let from = reread > market.deployedBlock ? reread : market.deployedBlock
    while (from <= head) {
      const to = from + mostBlocks <= head ? from + mostBlocks - 1n : head
      const filter = { address: requireOrders(market), abi: ordersAbi, eventName: 'OrderPlaced', strict: true } as const
      for (const { args } of await getContractEvents(market.client, { ...filter, fromBlock: from, toBlock: to })) {
        if (!(await this.#owns(args.datasetId))) continue
        if (await addOrder(database, args.orderId)) onEvent({ type: 'found', orderId: args.orderId })
      }
      await database.query('update node.place set block = $1', [to])
      from = to + 1n
    }
  }

  async #owns(datasetId: bigint): Promise<boolean> {
    const known = this.#isOwned.get(datasetId)
    if (known !== undefined) return known
    const { market, vendor } = this.#parameters
    const contract = { address: requireOrders(market), abi: ordersAbi }
    const listing = await readContract(market.client, { ...contract, functionName: 'listing', args: [datasetId] })
    this.#isOwned.set(datasetId, listing.vendor === vendor)
    return listing.vendor === vendor
  }

  async #sendDueSteps(head: Block<bigint, false, 'latest'>): Promise<void> {
    const { market, database, outbox, confirmations, onEvent } = this.#parameters
    for (const { orderId, isDisclosed, refusal } of await openOrders(database)) {
      const { stage, deadline } = await stageAt(market, orderId, head.number)
      const isFinal =
        confirmations === 0n || (await stageAt(market, orderId, head.number - confirmations)).stage === stage
      const due = dueStep({ stage, isFinal, deadline, now: head.timestamp, isDisclosed })
      if (due === 'over') {
        await closeOrder({ database, outbox }, orderId)
        onEvent({ type: 'over', orderId })
      } else if (due && !(due === 'commitModel' && refusal)) await this.#send(due, orderId)
    }
  }

  async #send(step: Step, orderId: bigint): Promise<void> {
    const name = `${orderId}/${step}`
    if (Date.now() - (this.#sentAtMs.get(name) ?? 0) < quietMs) return
    await this.#parameters.sendStep(step, orderId)
    this.#sentAtMs.set(name, Date.now())
  }
}

/** `none` before the order was placed, and after its block was taken back. */
async function stageAt(
  market: Market,
  orderId: bigint,
  blockNumber: bigint,
): Promise<{ stage: OrderStage; deadline: bigint }> {
  const none = { stage: 'none', deadline: 0n } as const
  if (blockNumber < market.deployedBlock) return none
  const contract = { address: requireOrders(market), abi: ordersAbi }
  const call = { ...contract, functionName: 'order', args: [orderId], blockNumber } as const
  try {
    const { stage, deadline } = await readContract(market.client, call)
    return { stage: orderStages[stage]!, deadline: BigInt(deadline) }
  } catch (error) {
    if (explainError(error).code === 'order.unknownOrder') return none
    throw error
  }
}
