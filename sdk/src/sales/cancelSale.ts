import { isAddressEqual } from 'viem'
import { saleAbi } from '../chain/abis/saleAbi.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { readSale } from './readSale.ts'
import { requireSeaport } from './requireSeaport.ts'
import type { SignedSale } from './signedSale.ts'

/**
 * Ends a listing or a bid before its time. It has to be done on chain: whoever has the signed order could fill it otherwise, also
 * once a book has dropped it.
 *
 * @param parameters The order to end; all of the account's, on any marketplace, unless one is given.
 * @throws AssayError `sale.notMaker`, `chain.noAccount`; those of {@link readSale}.
 */
export async function cancelSale(market: Market, { signed }: { signed?: SignedSale } = {}): Promise<Sent> {
  const { account } = market
  if (!account) throw noAccount()
  const seaport = { address: requireSeaport(market), abi: saleAbi } as const
  if (!signed) return sendCall(market, { ...seaport, functionName: 'incrementCounter', args: [] })
  const { maker } = readSale(market, signed)
  if (!isAddressEqual(maker, account.address)) {
    throw new AssayError('sale.notMaker', `Only ${maker}, who signed the order, can cancel it`, {
      hint: 'Sign with the same key.',
    })
  }
  return sendCall(market, { ...seaport, functionName: 'cancel', args: [[signed.parameters]] })
}
