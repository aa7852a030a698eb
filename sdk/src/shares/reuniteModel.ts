import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { requireVault } from './requireVault.ts'

/**
 * Burns all shares of a model, which the signer has, and gives the model back.
 *
 * @throws AssayError `share.notAllShares`, `share.modelGone`, `share.noVault`.
 */
export async function reuniteModel(market: Market, { modelId }: { modelId: bigint }): Promise<Sent> {
  return sendCall(market, { ...(await requireVault(market, modelId)), functionName: 'reunite', args: [] })
}
