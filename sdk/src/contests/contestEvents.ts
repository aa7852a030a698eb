import type { Address, ContractEventName, GetContractEventsReturnType, Hex } from 'viem'
import { getContractEvents } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import { contestsAbi } from '../generated/contests.ts'

export type ContestEvent = ContractEventName<typeof contestsAbi>

type Events<name extends ContestEvent> = GetContractEventsReturnType<typeof contestsAbi, name, true>

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
