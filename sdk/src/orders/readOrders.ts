import type { ContractFunctionArgs, ContractFunctionName, ContractFunctionReturnType } from 'viem'
import { readContract } from 'viem/actions'
import { orderAbi } from '../chain/abis/orderAbi.ts'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { requireOrders } from './requireOrders.ts'

type View = 'view'

/**
 * What a view of `Orders` answers.
 *
 * @throws AssayError `order.<error>`, `market.noOrders`; `chain.*`.
 */
export async function readOrders<
  name extends ContractFunctionName<typeof orderAbi, View>,
  const args extends ContractFunctionArgs<typeof orderAbi, View, name>,
>(
  market: Market,
  functionName: name,
  args: args,
): Promise<ContractFunctionReturnType<typeof orderAbi, View, name, args>> {
  const call = { address: requireOrders(market), abi: orderAbi, functionName, args }
  return explained(readContract(market.client, call))
}
