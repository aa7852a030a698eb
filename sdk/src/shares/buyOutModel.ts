import { readContract } from 'viem/actions'
import { approveToken } from '../chain/approveToken.ts'
import { explained } from '../chain/explained.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { requireVault } from './requireVault.ts'

export type BuyOutModelParameters = {
  modelId: bigint
  /** In the smallest unit of what it is bought out in; the price of now unless given. */
  maxPrice?: bigint
}

/**
 * Takes a model out of its vault for the posted price, which waits for the shareholders. Anyone may.
 *
 * @returns What was paid.
 * @throws AssayError `share.modelGone`, `share.priceTooHigh`, `share.noVault`, `chain.insufficientFunds`.
 */
export async function buyOutModel(
  market: Market,
  { modelId, maxPrice }: BuyOutModelParameters,
): Promise<Sent & { price: bigint }> {
  const { client } = market
  const vault = await requireVault(market, modelId)
  const [price, token] = await explained(
    Promise.all([
      readContract(client, { ...vault, functionName: 'buyoutPrice' }),
      readContract(client, { ...vault, functionName: 'token' }),
    ]),
  )
  const value = await approveToken(market, token, price, vault.address)
  const sent = await sendCall(market, { ...vault, functionName: 'buyOut', args: [maxPrice ?? price], value })
  return { ...sent, price: findEmitted(sent, 'BoughtOut').price }
}
