import { type Address, isAddressEqual, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { modelsContract } from '../ownership/modelsContract.ts'
import { sharesContract } from './sharesContract.ts'

export type SplitModelParameters = {
  modelId: bigint
  /** Of the shares, as a token. */
  name: string
  symbol: string
  /** In the smallest unit of a share, of which 10^18 are one. */
  supply: bigint
  /** What the model can be bought out for, in the token's smallest unit. */
  buyoutPrice: bigint
  /** The chain's own coin unless given. */
  token?: Address
}

/**
 * Puts a model into a vault, all of whose shares are the signer's. The model's owner; it takes an approval before.
 *
 * @returns Where the model is, and its shares as a token.
 * @throws AssayError `share.invalidSupply`, `share.invalidPrice`, `share.erc721IncorrectOwner`, `model.erc721InvalidApprover`.
 */
export async function splitModel(
  market: Market,
  { modelId, token = zeroAddress, ...terms }: SplitModelParameters,
): Promise<Sent & { vault: Address }> {
  const [contract, models] = [sharesContract(market), modelsContract(market)]
  const call = { ...models, functionName: 'getApproved', args: [modelId] } as const
  const approved = await explained(readContract(market.client, call))
  if (!isAddressEqual(approved, contract.address)) {
    await sendCall(market, { ...models, functionName: 'approve', args: [contract.address, modelId] })
  }
  const args = [modelId, { ...terms, token }] as const
  const sent = await sendCall(market, { ...contract, functionName: 'split', args })
  return { ...sent, vault: findEmitted(sent, 'ModelSplit').vault }
}
