import { type Address, zeroAddress, zeroHash } from 'viem'
import { approveToken } from '../chain/approveToken.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { datatokenAbi } from '../generated/ocean.ts'
import { type Asset, getAsset } from './getAsset.ts'
import { requireOcean } from './requireOcean.ts'

export type OrderAssetParameters = {
  datatoken: Address
  /** The most that it may cost; what it costs now unless given. */
  maxPrice?: bigint
}

/** Nobody takes a fee, so nobody signs for it: the signature of the zero address is one that recovers to nobody. */
const noProviderFee = {
  providerFeeAddress: zeroAddress,
  providerFeeToken: zeroAddress,
  providerFeeAmount: 0n,
  v: 0,
  r: zeroHash,
  s: zeroHash,
  validUntil: 0n,
  providerData: '0x',
} as const

const noMarketFee = {
  consumeMarketFeeAddress: zeroAddress,
  consumeMarketFeeToken: zeroAddress,
  consumeMarketFeeAmount: 0n,
} as const

/**
 * Orders a model on Ocean: buys a datatoken at the fixed price and spends it, in one transaction; the token that it costs is
 * approved first where it is not. From then on {@link import('../weights/downloadWeights.ts').downloadWeights} fetches the
 * weights, for as long as the order is good.
 *
 * @returns What was sent, and what it cost.
 * @throws AssayError those of {@link getAsset}; `ocean.closed`, `ocean.priceTooHigh`, `chain.insufficientFunds`, `chain.noAccount`.
 */
export async function orderAsset(
  market: Market,
  { datatoken, maxPrice }: OrderAssetParameters,
): Promise<Sent & { asset: Asset; price: bigint }> {
  const { account } = market
  if (!account) throw noAccount()
  const asset = await getAsset(market, { datatoken })
  const { price, token, exchangeId } = asset
  if (price === undefined) throw new AssayError('ocean.closed', 'This asset cannot be ordered now')
  if (maxPrice !== undefined && price > maxPrice) {
    throw new AssayError('ocean.priceTooHigh', 'It costs more than you would pay', {
      details: `${price}, and ${maxPrice} is the most, in the smallest unit of ${token}`,
    })
  }
  await approveToken(market, token, price, datatoken)
  const sent = await sendCall(market, {
    address: datatoken,
    abi: datatokenAbi,
    functionName: 'buyFromFreAndOrder',
    args: [
      { consumer: account.address, serviceIndex: 0n, _providerFee: noProviderFee, _consumeMarketFee: noMarketFee },
      {
        exchangeContract: requireOcean(market).exchange,
        exchangeId,
        maxBaseTokenAmount: price,
        swapMarketFee: 0n,
        marketFeeAddress: zeroAddress,
      },
    ],
  })
  return { ...sent, asset, price }
}
