import { bytesToBigInt, zeroAddress, zeroHash } from 'viem'
import { getBlock, readContract, signTypedData } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import { requireChainId } from '../chain/requireChainId.ts'
import { noAccount } from '../chain/sendTransaction.ts'
import { seaportAbi } from '../generated/seaport.ts'
import { requireSeaport } from './requireSeaport.ts'
import { type SaleOrder, type SignedSale, saleTypedData } from './signedSale.ts'

type Exchange = Pick<SaleOrder, 'offer' | 'consideration' | 'endTime'>

/** Signs an order that anybody may fill, in whole, from now on; nothing is sent. */
export async function signSale(market: Market, exchange: Exchange): Promise<SignedSale> {
  const { client, account } = market
  if (!account) throw noAccount()
  const place = { chainId: requireChainId(market), seaport: requireSeaport(market) }
  try {
    const call = { address: place.seaport, abi: seaportAbi, functionName: 'getCounter' } as const
    const [counter, { timestamp }] = await Promise.all([
      readContract(client, { ...call, args: [account.address] }),
      getBlock(client),
    ])
    const parameters: SaleOrder = {
      ...exchange,
      offerer: account.address,
      zone: zeroAddress,
      orderType: 0,
      startTime: timestamp,
      zoneHash: zeroHash,
      salt: bytesToBigInt(crypto.getRandomValues(new Uint8Array(32))),
      conduitKey: zeroHash,
      counter,
    }
    const signature = await signTypedData(client, { account, ...saleTypedData(place, parameters) })
    return { parameters, signature }
  } catch (error) {
    throw explainError(error)
  }
}
