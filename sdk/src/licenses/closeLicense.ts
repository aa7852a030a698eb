import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { licensesContract } from './licensesContract.ts'

/**
 * Closes an offer of licenses; those that were bought stay. The model's owner.
 *
 * @throws AssayError `license.notOwner`, `license.offerClosed`.
 */
export async function closeLicense(
  market: Market,
  { modelId, offerId }: { modelId: bigint; offerId: number },
): Promise<Sent> {
  return sendCall(market, { ...licensesContract(market), functionName: 'close', args: [modelId, offerId] })
}
