import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  AssayError,
  deriveSealKeys,
  getOrder,
  localChainId,
  type Market,
  nodeName,
  type Order,
  ordersPlace,
} from '@assay/sdk'
import { folderStore } from '@assay/sdk/node'
import { type Address, getAddress, isAddressEqual, type LocalAccount } from 'viem'
import { createApp } from './app.ts'
import { type Database, openDatabase } from './database.ts'
import { revealMarginSeconds, type Step } from './dueStep.ts'
import { startJobs } from './jobs.ts'
import { type Endpoint, listen } from './listen.ts'
import { openNodeSecret } from './nodeSecret.ts'
import { forgetRefusals } from './openOrders.ts'
import { Outbox } from './outbox.ts'
import { takeAcknowledge } from './steps/acknowledge.ts'
import { takeCommitModel } from './steps/commitModel.ts'
import { takeProve } from './steps/prove.ts'
import { takeRefund } from './steps/refund.ts'
import { takeRevealKey } from './steps/revealKey.ts'
import { takeWithdraw } from './steps/withdraw.ts'
import type { NodeEvent, VendorNode } from './vendorNode.ts'
import { Watch } from './watch.ts'
import { forgetArriving } from './weightsStore.ts'

export type RunNodeParameters = {
  market: Market
  /** The vendor: signs what the node sends, and nobody else does meanwhile. */
  account: LocalAccount
  /** Secret, datasets, cards and, unless there is a server, the database. */
  dir: string
  /** Of a PostgreSQL server, to be used instead of the embedded database. */
  databaseUrl?: string
  /** Where to answer; any free port unless given. */
  listen?: Endpoint
  /** Blocks after which nothing is taken back. Default: 12, and none on a local chain. */
  confirmations?: number
  /** The least time that an order must leave to prove and to reveal the key. Default: ten minutes, and enough for the confirmations. */
  leastWindowSeconds?: number
  /** Whether what is credited is withdrawn at once. Default: true. */
  withdraws?: boolean
  /** Where clients find the node, if that is not where it listens: behind a proxy, say. */
  publicUrl?: string
  /** Whether the node keeps content for anybody who sends it, 2 GiB in all, and weights of anybody's models. Default: false. */
  acceptsContent?: boolean
  onEvent?(event: NodeEvent): void
  /** Ends the node. What it was doing is done when it is started again. */
  signal: AbortSignal
}

export type RunningNode = {
  /** Where it answers. */
  url: string
  /** Settles when it has ended; rejects if it had to. */
  ended: Promise<void>
}

const take: Record<Step, (node: VendorNode, order: Order) => Promise<void>> = {
  commitModel: takeCommitModel,
  acknowledge: takeAcknowledge,
  prove: takeProve,
  revealKey: takeRevealKey,
  refund: takeRefund,
  withdraw: takeWithdraw,
}

/**
 * Runs a vendor's node: takes up orders of its datasets, trains, proves and delivers, all by itself. It may be killed at any
 * moment; the next start goes on from there.
 *
 * @throws AssayError `node.otherMarket` for a database that was used elsewhere, `node.portTaken`, `node.folderInUse`, `node.tooHasty`,
 * `database.…`.
 */
export async function runNode(parameters: RunNodeParameters): Promise<RunningNode> {
  const { market, account, databaseUrl, acceptsContent = false, onEvent = () => {} } = parameters
  // The prover works in a folder of its own.
  const dir = resolve(parameters.dir)
  const secret = await openNodeSecret(dir)
  const database = await openDatabase({ dir, databaseUrl })
  const signal = AbortSignal.any([parameters.signal, database.lost])
  const isLocal = market.client.chain?.id === localChainId
  const { confirmations = isLocal ? 0 : 12 } = parameters
  const needed = Number(revealMarginSeconds) + 2 * confirmations * slowBlockSeconds
  const { leastWindowSeconds = Math.max(600, needed) } = parameters
  try {
    if (leastWindowSeconds < (confirmations === 0 ? 0 : needed))
      throw tooHasty(leastWindowSeconds, confirmations, needed)
    // A prover that was killed has left model and keys there in the clear.
    await rm(join(dir, 'proofs'), { recursive: true, force: true })
    await forgetArriving(dir)
    await requirePlace(database, market, account)
    await forgetRefusals(database)
    const node: VendorNode = {
      market,
      account,
      dir,
      database,
      outbox: new Outbox({ client: market.client, account, database }),
      secret,
      sealKeys: await deriveSealKeys(secret.sealSeed),
      leastWindowSeconds,
      withdraws: parameters.withdraws ?? true,
      onEvent,
      signal,
    }
    const jobs = await startJobs({
      database,
      take: async (step, orderId) => take[step](node, await getOrder(market, orderId)),
      onFailure: (step, orderId, error, isLast) => {
        if (!signal.aborted) onEvent({ type: 'failed', step, orderId, error, isLast })
      },
    })
    const watch = new Watch({
      market,
      vendor: account.address,
      database,
      outbox: node.outbox,
      confirmations: BigInt(confirmations),
      sendStep: jobs.send,
      onEvent,
    })
    const content = join(dir, 'content')
    const uploads = acceptsContent ? folderStore(content, { quotaBytes: contentQuotaBytes }) : undefined
    const names = new Set(parameters.publicUrl ? [nodeName(parameters.publicUrl)] : [])
    const weights = {
      isNamed: (name: string) => names.has(name),
      admits: (owner: Address) => acceptsContent || isAddressEqual(owner, account.address),
      quotaBytes: weightsQuotaBytes,
    }
    const app = createApp({ node, jobs, watch, store: folderStore(content), uploads, weights })
    const { url, stop } = await listen(app, parameters.listen ?? {}, 'node')
    names.add(nodeName(url))
    onEvent({ type: 'listening', url })
    const ended = watch.run(signal).then(async () => {
      stop()
      await jobs
        .stop()
        .finally(() => database.close())
        .catch(error => {
          if (!database.lost.aborted) throw error
        })
      database.lost.throwIfAborted()
    })
    return { url, ended }
  } catch (error) {
    await database.close()
    throw error
  }
}

const contentQuotaBytes = 2 ** 31
const weightsQuotaBytes = 2 ** 36

/** Of the slower chains. */
const slowBlockSeconds = 12

function tooHasty(seconds: number, confirmations: number, needed: number): AssayError {
  return new AssayError(
    'node.tooHasty',
    `In ${seconds} s no key could be revealed after ${confirmations} confirmations`,
    {
      hint: `Ask orders for ${needed} s or more, or wait for fewer confirmations.`,
    },
  )
}

/** Nonces and orders mean nothing on another chain, contract or account. */
async function requirePlace(database: Database, market: Market, { address }: LocalAccount): Promise<void> {
  const { chainId, orders } = ordersPlace(market)
  const { rows } = await database.query<{ chain_id: string; orders: string; vendor: string }>(
    `insert into node.place (chain_id, orders, vendor, block) values ($1, $2, $3, $4)
     on conflict (only_row) do update set only_row = true returning chain_id, orders, vendor`,
    [chainId, orders, address, market.deployedBlock],
  )
  const [place] = rows
  const isSame = (written: string, now: Address) => isAddressEqual(getAddress(written), now)
  if (place && Number(place.chain_id) === chainId && isSame(place.orders, orders) && isSame(place.vendor, address))
    return
  throw new AssayError('node.otherMarket', 'This database is of another market or vendor', {
    details: `chain ${place?.chain_id}, orders ${place?.orders}, vendor ${place?.vendor}`,
    hint: 'Give each market and each account a folder or a database of its own.',
  })
}
