import { type Address, zeroHash } from 'viem'
import { readContract } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import type { Market } from '../chain/market.ts'
import { conduitControllerAbi, seaportAbi } from '../generated/seaport.ts'
import { requireSeaport } from './requireSeaport.ts'
import type { SaleOrder } from './signedSale.ts'

/** Who moves what the maker of an order gives, and has to be approved by the maker: Seaport, or the conduit that the order names. */
export async function saleOperator(market: Market, { conduitKey }: Pick<SaleOrder, 'conduitKey'>): Promise<Address> {
  const seaport = requireSeaport(market)
  if (conduitKey === zeroHash) return seaport
  const { client } = market
  try {
    const [, , controller] = await readContract(client, {
      address: seaport,
      abi: seaportAbi,
      functionName: 'information',
    })
    const [conduit] = await readContract(client, {
      address: controller,
      abi: conduitControllerAbi,
      functionName: 'getConduit',
      args: [conduitKey],
    })
    return conduit
  } catch (error) {
    throw explainError(error)
  }
}
