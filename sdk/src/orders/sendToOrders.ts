import type { ContractFunctionArgs, ContractFunctionName } from 'viem'
import { orderAbi } from '../chain/abis/orderAbi.ts'
import type { Market } from '../chain/market.ts'
import { type SentWithEvents, sendCall } from '../chain/sendTransaction.ts'
import { requireOrders } from './requireOrders.ts'

type Write = 'nonpayable' | 'payable'

/**
 * Simulates a call of `Orders`, so that a refusal costs nothing and has its reason, then sends it and waits until it is mined.
 *
 * @throws AssayError `order.<error>` with the contract's reason, `market.noOrders`; `chain.*` for the chain's own.
 */
export async function sendToOrders<name extends ContractFunctionName<typeof orderAbi, Write>>(
  market: Market,
  functionName: name,
  args: ContractFunctionArgs<typeof orderAbi, Write, name>,
  value = 0n,
): Promise<SentWithEvents<typeof orderAbi>> {
  return sendCall(market, { address: requireOrders(market), abi: orderAbi, functionName, args, value })
}
