import type { Address } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { modelsContract } from '../ownership/modelsContract.ts'

/** Lets a marketplace move the account's models where the account signs that they are sold: all of them, as marketplaces ask once. */
export const approveModels = (market: Market, operator: Address): Promise<Sent> =>
  sendCall(market, { ...modelsContract(market), functionName: 'setApprovalForAll', args: [operator, true] })
