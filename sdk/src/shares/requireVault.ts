import type { Address } from 'viem'
import { vaultAbi } from '../chain/abis/vaultAbi.ts'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { sharesContract } from './sharesContract.ts'

/**
 * The vault of a model, to call.
 *
 * @param vault Where the model was divided more than once; the latest unless given.
 * @throws AssayError `share.noVault` for a model that was never divided, or not in this vault; `market.noModels`.
 */
export async function requireVault(
  market: Market,
  modelId: bigint,
  vault?: Address,
): Promise<{ address: Address; abi: typeof vaultAbi }> {
  const contract = sharesContract(market)
  const splits = await findEvents(market, contract, 'ModelSplit', { modelId, ...(vault && { vault }) })
  const latest = splits.at(-1)
  if (latest) return { address: latest.args.vault, abi: vaultAbi }
  throw new AssayError('share.noVault', `Model ${modelId} is not divided into shares${vault ? ` in ${vault}` : ''}`, {
    hint: 'Its owner can do that with `assay model share split`.',
  })
}
