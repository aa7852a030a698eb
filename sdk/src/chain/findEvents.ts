import type { Abi, Address, ContractEventName, GetContractEventsParameters, GetContractEventsReturnType } from 'viem'
import { getContractEvents } from 'viem/actions'
import { explained } from './explained.ts'
import type { Market } from './market.ts'

/** Values of indexed arguments. */
type Filter<abi extends Abi, name extends ContractEventName<abi>> = NonNullable<
  GetContractEventsParameters<abi, name>['args']
>

/** All events of one name, of a contract or several, whose indexed arguments are those given, in the order in which they happened. */
export async function findEvents<const abi extends Abi, name extends ContractEventName<abi>>(
  { client, deployedBlock }: Market,
  { address, abi }: { address: Address | Address[]; abi: abi },
  eventName: name,
  args: Filter<abi, name>,
): Promise<GetContractEventsReturnType<abi, name, true>> {
  const search = { address, abi, eventName, args, fromBlock: deployedBlock, strict: true }
  return explained(getContractEvents(client, search as never)) as Promise<GetContractEventsReturnType<abi, name, true>>
}
