import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { governorAbi } from '../chain/abis/governorAbi.ts'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { requireVault } from './requireVault.ts'

/**
 * The governor of a model's vault, to call. It may not be deployed yet.
 *
 * @throws AssayError `share.noVault`, `market.noModels`.
 */
export async function requireGovernor(
  market: Market,
  modelId: bigint,
): Promise<{ address: Address; abi: typeof governorAbi }> {
  const vault = await requireVault(market, modelId)
  const address = await explained(readContract(market.client, { ...vault, functionName: 'governor' }))
  return { address, abi: governorAbi }
}
