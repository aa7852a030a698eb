import type { Address } from 'viem'
import { approveToken } from '../chain/approveToken.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { requireModels } from '../ownership/requireModels.ts'
import { licensesContract } from './licensesContract.ts'
import { getRentTerms } from './setRent.ts'

export type RentModelParameters = {
  modelId: bigint
  hours: number
  /** Who may use it; the signer unless given. */
  user?: Address
  /** In the smallest unit of the token that an hour is paid in; what it costs now unless given. */
  maxPrice?: bigint
}

/**
 * Rents a model by the hour, from now on, while nobody else does.
 *
 * @returns When it ends, in seconds since the epoch, and what was paid.
 * @throws AssayError `license.notForRent`, `license.invalidHours`, `license.rented` (retryable), `license.priceTooHigh`,
 * `chain.insufficientFunds`.
 */
export async function rentModel(
  market: Market,
  { modelId, hours, user = market.account?.address, maxPrice }: RentModelParameters,
): Promise<Sent & { expires: bigint; price: bigint }> {
  if (!user) throw noAccount()
  const terms = await getRentTerms(market, modelId)
  if (!terms) {
    throw new AssayError('license.notForRent', `Model ${modelId} is not for rent`, {
      hint: 'Its owner sets the price of an hour with `assay model rent --price`.',
    })
  }
  const { token } = terms
  const price = terms.pricePerHour * BigInt(hours)
  const value = await approveToken(market, token, price, requireModels(market).revenue)
  const args = [modelId, hours, user, token, maxPrice ?? price] as const
  const sent = await sendCall(market, { ...licensesContract(market), functionName: 'rent', args, value })
  const { expires, price: paid } = findEmitted(sent, 'ModelRented')
  return { ...sent, expires, price: paid }
}
