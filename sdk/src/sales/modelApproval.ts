import { type Address, isAddressEqual } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { modelsContract } from '../ownership/modelsContract.ts'

type Approval = { owner: Address; operator: Address; modelId: bigint }

/** Whether an operator may move a model. */
export async function isApproved(market: Market, { owner, operator, modelId }: Approval): Promise<boolean> {
  const { client } = market
  const call = modelsContract(market)
  const [isForAll, approved] = await explained(
    Promise.all([
      readContract(client, { ...call, functionName: 'isApprovedForAll', args: [owner, operator] }),
      readContract(client, { ...call, functionName: 'getApproved', args: [modelId] }),
    ]),
  )
  return isForAll || isAddressEqual(approved, operator)
}

/**
 * Lets an operator move the owner's models, if it may not yet: all of them, as marketplaces ask once. It can do so only by orders
 * that the owner signs.
 *
 * @param onApproval Told before the transaction is sent.
 */
export async function approveModels(
  market: Market,
  approval: Approval,
  onApproval: (() => void) | undefined,
): Promise<Sent | undefined> {
  if (await isApproved(market, approval)) return undefined
  onApproval?.()
  const args = [approval.operator, true] as const
  return sendCall(market, { ...modelsContract(market), functionName: 'setApprovalForAll', args })
}
