import type { Abi, ContractEventName, GetContractEventsReturnType } from 'viem'
import { AssayError } from '../errors.ts'
import type { SentWithEvents } from './sendTransaction.ts'

/**
 * The arguments of the event that a transaction emitted.
 *
 * @throws AssayError `chain.noEvent`.
 */
export function findEmitted<const abi extends Abi, name extends ContractEventName<abi>>(
  sent: SentWithEvents<abi>,
  name: name,
): GetContractEventsReturnType<abi, name, true>[number]['args'] {
  const event = sent.events.find(({ eventName }: { eventName: string }) => eventName === name)
  if (!event) {
    throw new AssayError('chain.noEvent', `Transaction ${sent.hash} did not emit ${name}`, {
      hint: 'The contract at this address is not the one that this version of Assay knows.',
    })
  }
  return event.args as GetContractEventsReturnType<abi, name, true>[number]['args']
}
