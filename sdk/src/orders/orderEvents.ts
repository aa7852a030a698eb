import type { Address, ContractEventName, GetContractEventsReturnType, Hex } from 'viem'
import { getContractEvents } from 'viem/actions'
import type { orderAbi } from '../chain/abis/orderAbi.ts'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import type { SentWithEvents } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { ordersAbi } from '../generated/orders.ts'
import { requireOrders } from './requireOrders.ts'

export type OrderEvent = ContractEventName<typeof ordersAbi>

type Events<name extends OrderEvent> = GetContractEventsReturnType<typeof ordersAbi, name, true>

/** The arguments of the event that a transaction emitted. */
export function findOrderEvent<name extends OrderEvent>(
  sent: SentWithEvents<typeof orderAbi>,
  name: name,
): Events<name>[number]['args'] {
  const event = sent.events.find(event => event.eventName === name)
  if (!event) {
    throw new AssayError('chain.noEvent', `Transaction ${sent.hash} did not emit ${name}`, {
      hint: 'The contract at this address is not the one that this version of Assay knows.',
    })
  }
  return event.args as Events<name>[number]['args']
}

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
