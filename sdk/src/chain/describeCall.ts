import { type Abi, type Address, decodeFunctionData, erc20Abi, type Hex, isAddressEqual, maxUint256 } from 'viem'
import { contestsAbi } from '../generated/contests.ts'
import { governorsAbi } from '../generated/governors.ts'
import { licensesAbi } from '../generated/licenses.ts'
import { modelGovernorAbi } from '../generated/modelGovernor.ts'
import { modelsAbi } from '../generated/models.ts'
import { dataNftAbi, datatokenAbi, oceanFactoryAbi } from '../generated/ocean.ts'
import { ordersAbi } from '../generated/orders.ts'
import { poolAbi } from '../generated/pool.ts'
import { poolsAbi } from '../generated/pools.ts'
import { revenueAbi } from '../generated/revenue.ts'
import { runsAbi } from '../generated/runs.ts'
import { seaportAbi } from '../generated/seaport.ts'
import { sharesAbi } from '../generated/shares.ts'
import { shareVaultAbi } from '../generated/shareVault.ts'
import { wethAbi } from '../generated/weth.ts'
import type { Along, CallContext, CallDescription, Description } from './callDescription.ts'
import { contestCalls } from './contestCalls.ts'
import type { MarketContracts } from './marketContracts.ts'
import { licenseCalls, modelCalls, revenueCalls } from './modelCalls.ts'
import { dataNftCalls, datatokenCalls, oceanFactoryCalls } from './oceanCalls.ts'
import { orderCalls } from './orderCalls.ts'
import { poolCalls, poolsCalls } from './poolCalls.ts'
import { runCalls } from './runCalls.ts'
import { saleCalls, wethCalls } from './saleCalls.ts'
import { governorCalls, governorsCalls, shareCalls, vaultCalls } from './shareCalls.ts'

type AnyDescriptions = Record<string, (args: never, along: Along) => Description>

/**
 * Says what a transaction does, before it is signed.
 *
 * @param call Of a contract of the market; an approval for one of them; or a call of the pool, the vault or the governor in `context`.
 * @returns Undefined for anything else: whoever signs it does not know what it does.
 *
 * @example
 * ```ts
 * const data = encodeFunctionData({ abi: contestsAbi, functionName: 'draw', args: [3n, header] })
 * describeCall(market, { to: market.contests, data, value: 0n })?.title // 'Draw the split of contest 3'
 * ```
 */
export function describeCall(
  market: MarketContracts,
  { to, data, value }: { to: Address; data: Hex; value: bigint },
  context: CallContext = {},
): CallDescription | undefined {
  const isAt = (address: Address | undefined) => address !== undefined && isAddressEqual(to, address)
  const along = { value, context }
  if (isAt(market.contests)) return describeContests(data, along)
  const others: [address: Address | undefined, abi: Abi, descriptions: AnyDescriptions][] = [
    [market.orders, ordersAbi, orderCalls],
    [market.pools, poolsAbi, poolsCalls],
    [market.runs, runsAbi, runCalls],
    [market.models, modelsAbi, modelCalls],
    [market.licenses, licensesAbi, licenseCalls],
    [market.revenue, revenueAbi, revenueCalls],
    [market.shares, sharesAbi, shareCalls],
    [market.models && market.seaport, seaportAbi, saleCalls(market)],
    [market.oceanFactory, oceanFactoryAbi, oceanFactoryCalls],
    [context.pool?.pool, poolAbi, poolCalls],
    [context.shares?.vault, shareVaultAbi, vaultCalls],
    [context.shares?.governor, modelGovernorAbi, governorCalls],
    [context.governors, governorsAbi, governorsCalls],
    [context.dataNft, dataNftAbi, dataNftCalls],
    [context.asset?.datatoken, datatokenAbi, datatokenCalls],
  ]
  const called = others.find(([address]) => isAt(address))
  if (called) return describe(called[1], called[2], data, along)
  const wrapped = isAt(market.weth) ? describe(wethAbi, wethCalls, data, along) : undefined
  return wrapped ?? (value === 0n ? describeApproval(market, context, to, data) : undefined)
}

function describeContests(data: Hex, along: Along): CallDescription | undefined {
  const call = decode(contestsAbi, data)
  if (call?.functionName !== 'multicall') return describe(contestsAbi, contestCalls, data, along)
  const [calls] = call.args
  const parts = calls.map(part => describeContests(part, { ...along, value: 0n })).filter(part => part !== undefined)
  if (parts.length < calls.length || along.value > 0n) return undefined
  const [only] = parts
  if (only && parts.length === 1) return only
  const says = new Set([...parts.map(({ title }) => `${title}.`), ...parts.flatMap(part => part.says)])
  return {
    title: `Take ${parts.length} steps at once`,
    verb: 'multicall',
    says: [...says],
    pays: parts.flatMap(({ pays }) => pays),
  }
}

function describe(abi: Abi, descriptions: AnyDescriptions, data: Hex, along: Along): CallDescription | undefined {
  const call = decode(abi, data)
  const description = call && descriptions[call.functionName]?.(call.args as never, along)
  if (!description || (along.value > 0n && !isPayable(abi, call.functionName))) return undefined
  return { ...description, verb: call.functionName, pays: description.pays.filter(({ amount }) => amount > 0n) }
}

const isPayable = (abi: Abi, name: string) =>
  abi.some(item => item.type === 'function' && item.name === name && item.stateMutability === 'payable')

function decode<const abi extends Abi>(abi: abi, data: Hex) {
  try {
    return decodeFunctionData({ abi, data })
  } catch {
    return undefined // A function that the contract does not have, or arguments that are none.
  }
}

function describeApproval(
  { contests, orders, revenue, seaport }: MarketContracts,
  { shares, asset }: CallContext,
  token: Address,
  data: Hex,
): CallDescription | undefined {
  const call = decode(erc20Abi, data)
  if (call?.functionName !== 'approve') return undefined
  const [spender, amount] = call.args
  const takers = {
    contests,
    orders,
    revenue,
    seaport,
    'a buy-out': shares?.vault,
    'an order on Ocean': asset?.datatoken,
  }
  const [taker] = Object.entries(takers).find(([, address]) => address && isAddressEqual(spender, address)) ?? []
  if (!taker) return undefined
  return {
    title: `Let ${taker} take a token`,
    verb: 'approve',
    says: [
      `Nothing is paid yet: the contract for ${taker}, and nobody else, may take up to this amount of the token at ${token}.`,
      ...(amount === maxUint256 ? ['That is without limit, for all time.'] : []),
    ],
    pays: [{ amount, token, to: 'allowance' }],
  }
}
