/** A node in a process of its own that may be killed after any of its effects; told all it needs as JSON. */
import { connectMarket } from '@assay/sdk'
import pg from 'pg'
import type { Address } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { runNode } from './runNode.ts'

export type MortalNode = {
  rpcUrl: string
  contests: Address
  orders: Address
  deployedBlock: number
  /** Number of the vendor's account. */
  vendor: number
  dir: string
  databaseUrl: string | undefined
  port: number
  /** Effects that it lives for: rows written, and transactions about to be sent or just sent. For ever unless given. */
  effects: number | undefined
}

const { rpcUrl, vendor, dir, databaseUrl, port, effects, ...deployed }: MortalNode = JSON.parse(process.argv[2] ?? '')

let left = effects ?? Number.POSITIVE_INFINITY
function haveEffect(): void {
  left--
  if (left <= 0) process.kill(process.pid, 'SIGKILL')
}

const { query } = pg.Pool.prototype
pg.Pool.prototype.query = async function (this: pg.Pool, text: string, values?: unknown[]) {
  const result = await Reflect.apply(query, this, [text, values])
  if (/\b(insert|update|delete)\b/i.test(text) && result.rowCount) haveEffect()
  return result
} as typeof query

const { fetch } = globalThis
globalThis.fetch = async (input, init) => {
  const isSending = String(init?.body).includes('eth_sendRawTransaction')
  if (isSending) haveEffect()
  const response = await fetch(input, init)
  if (isSending) haveEffect()
  return response
}

const market = await connectMarket({ rpcUrl, ...deployed, deployedBlock: BigInt(deployed.deployedBlock) })
const account = mnemonicToAccount('test test test test test test test test test test test junk', {
  addressIndex: vendor,
})
const end = new AbortController()
process.once('SIGTERM', () => end.abort())
const { ended } = await runNode({
  market,
  account,
  dir,
  listen: { port },
  signal: end.signal,
  ...(databaseUrl !== undefined && { databaseUrl }),
  onEvent: event =>
    console.log(JSON.stringify(event, (_, value) => (typeof value === 'bigint' ? String(value) : value))),
})
await ended
