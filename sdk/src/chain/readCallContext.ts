import { type Abi, type Address, decodeFunctionData, type Hex, isAddressEqual } from 'viem'
import { getContest } from '../contests/getContest.ts'
import { contestsAbi } from '../generated/contests.ts'
import { ordersAbi } from '../generated/orders.ts'
import { getListing } from '../orders/getListing.ts'
import { getOrder } from '../orders/getOrder.ts'
import type { CallContext } from './callDescription.ts'
import type { Market } from './market.ts'
import { readModelContext } from './readModelContext.ts'
import { readOceanContext } from './readOceanContext.ts'

/** Functions whose first argument is a contest; or an order. The rest name a token, an account or a dataset first. */
const ofContest = new Set(['fund', 'commit', 'claim'])
const ofOrder = new Set(['commitModel', 'refund'])

/**
 * Reads from the chain what {@link import('./describeCall.ts').describeCall} needs to say how much of which token a call takes.
 *
 * @throws AssayError `contest.unknownContest`, `order.unknownOrder`, `order.unknownDataset`, `license.unknownOffer`
 */
export async function readCallContext(market: Market, call: { to: Address; data: Hex }): Promise<CallContext> {
  const { to, data } = call
  if (isAddressEqual(to, market.contests)) {
    const { functionName, args } = decode(contestsAbi, data)
    return ofContest.has(functionName) ? { contest: await getContest(market, args[0] as bigint) } : {}
  }
  if (!market.orders || !isAddressEqual(to, market.orders)) {
    return market.models ? { ...(await readModelContext(market, call)), ...(await readOceanContext(market, call)) } : {}
  }
  const { functionName, args } = decode(ordersAbi, data)
  if (functionName === 'place') {
    const [{ datasetId }] = args as [{ datasetId: bigint | number }]
    return { listing: await getListing(market, BigInt(datasetId)) }
  }
  if (!ofOrder.has(functionName)) return {}
  const order = await getOrder(market, args[0] as bigint)
  return { order, listing: await getListing(market, order.datasetId) }
}

function decode(abi: Abi, data: Hex): { functionName: string; args: readonly unknown[] } {
  const { functionName, args = [] } = decodeFunctionData({ abi, data })
  return { functionName, args }
}
