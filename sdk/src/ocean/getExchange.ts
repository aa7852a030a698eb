import { type Address, type Hex, isAddressEqual } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { datatokenAbi, fixedRateExchangeAbi } from '../generated/ocean.ts'
import { requireOcean } from './requireOcean.ts'

/** What a datatoken costs in Ocean's fixed-rate exchange. */
export type Exchange = {
  exchangeId: Hex
  /** What is paid in. */
  token: Address
  /** Of one datatoken, Ocean's fee included, in the token's smallest unit; undefined while its owner sells none. */
  price: bigint | undefined
}

const one = 10n ** 18n

/**
 * The exchange of a datatoken.
 *
 * @throws AssayError `ocean.noAsset`, `market.noOcean`.
 */
export async function getExchange(market: Market, datatoken: Address): Promise<Exchange> {
  const { client } = market
  const { exchange } = requireOcean(market)
  const rates = await explained(
    readContract(client, { address: datatoken, abi: datatokenAbi, functionName: 'getFixedRates' }),
  )
  const rate = rates.find(({ contractAddress }) => isAddressEqual(contractAddress, exchange))
  if (!rate) throw noAsset(datatoken)
  const call = { address: exchange, abi: fixedRateExchangeAbi } as const
  const { 3: token, 6: isActive } = await explained(
    readContract(client, { ...call, functionName: 'getExchange', args: [rate.id] }),
  )
  if (!isActive) return { exchangeId: rate.id, token, price: undefined }
  const [price] = await explained(
    readContract(client, { ...call, functionName: 'calcBaseInGivenOutDT', args: [rate.id, one, 0n] }),
  )
  return { exchangeId: rate.id, token, price }
}

export function noAsset(address: Address): AssayError {
  return new AssayError('ocean.noAsset', `There is no model of this market on Ocean at ${address}`, {
    hint: 'Give the address of its datatoken: `assay ocean publish` says it.',
  })
}
