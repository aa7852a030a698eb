import type { Address, ContractEventName, GetContractEventsReturnType, Hex } from 'viem'
import { getContractEvents } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import type { SentWithEvents } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { contestsAbi } from '../generated/contests.ts'

export type ContestEvent = ContractEventName<typeof contestsAbi>

type Events<name extends ContestEvent> = GetContractEventsReturnType<typeof contestsAbi, name, true>

/** The arguments of the event that a transaction emitted. */
export function findEvent<name extends ContestEvent>(sent: SentWithEvents, name: name): Events<name>[number]['args'] {
  const event = sent.events.find(event => event.eventName === name)
  if (!event) {
    throw new AssayError('chain.noEvent', `Transaction ${sent.hash} did not emit ${name}`, {
      hint: 'The contract at this address is not the one that this version of Assay knows.',
    })
  }
  return event.args as Events<name>[number]['args']
}

/** All events of one name whose indexed arguments are those given, in the order in which they happened. */
export async function getContestEvents<name extends ContestEvent>(
  market: Market,
  name: name,
  filter: {
    contestId?: bigint
    id?: bigint
    entryId?: bigint
    organizer?: Address
    submitter?: Address
    datasetRoot?: Hex
  },
): Promise<Events<name>> {
  const { client, contests, deployedBlock } = market
  try {
    return (await getContractEvents(client, {
      address: contests,
      abi: contestsAbi,
      eventName: name as ContestEvent,
      args: filter,
      fromBlock: deployedBlock,
      strict: true,
    })) as Events<name>
  } catch (error) {
    throw explainError(error)
  }
}
