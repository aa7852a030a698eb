import type { ContractFunctionArgs, ContractFunctionName, ContractFunctionReturnType } from 'viem'
import { readContract } from 'viem/actions'
import { orderAbi } from '../chain/abis/orderAbi.ts'
import { explainError } from '../chain/explainError.ts'
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
  return readContract(market.client, call).catch(error => {
    throw explainError(error)
  })
}
