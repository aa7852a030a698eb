import type { Address, ContractEventName, GetContractEventsReturnType, Hex } from 'viem'
import { getContractEvents } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import { ordersAbi } from '../generated/orders.ts'
import { requireOrders } from './requireOrders.ts'

export type OrderEvent = ContractEventName<typeof ordersAbi>

type Events<name extends OrderEvent> = GetContractEventsReturnType<typeof ordersAbi, name, true>

/** All events of one name whose indexed arguments are those given, in the order in which they happened. */
export async function getOrderEvents<name extends OrderEvent>(
  market: Market,
  name: name,
  filter: { orderId?: bigint; datasetId?: bigint; customer?: Address; vendor?: Address; datasetRoot?: Hex },
): Promise<Events<name>> {
  const { client, deployedBlock } = market
  try {
    return (await getContractEvents(client, {
      address: requireOrders(market),
      abi: ordersAbi,
      eventName: name as OrderEvent,
      args: filter,
      fromBlock: deployedBlock,
      strict: true,
    })) as Events<name>
  } catch (error) {
    throw explainError(error)
  }
}
