import { type CallDescription, describeCall, type Market, readCallContext } from '@assay/sdk'
import type { WalletTransaction } from '../wallet/walletTransport.ts'

/** What a transaction does, in words; one that this page would never send is described as such. */
export async function describeTransaction(
  market: Market,
  { to, data = '0x', value = '0x0' }: WalletTransaction,
): Promise<CallDescription> {
  const context = to ? await readCallContext(market, { to, data }).catch(() => undefined) : undefined
  const described = to && describeCall(market, { to, data, value: BigInt(value) }, context)
  if (described) return described
  const place = to ?? 'a new contract'
  return {
    title: 'An unknown transaction',
    verb: 'unknown',
    says: [`It goes to ${place}, which is not of this market. Do not sign it unless you know what it is.`],
    pays: [],
  }
}
