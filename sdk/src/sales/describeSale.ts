import { type Address, formatEther, isAddressEqual, zeroAddress } from 'viem'
import type { CallDescription } from '../chain/callDescription.ts'
import { time } from '../chain/explanation.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { readSale, type Sale } from './readSale.ts'
import { signedSaleSchema } from './signedSale.ts'

/**
 * Says what the signature of an order of Seaport binds its signer to, before it is given.
 *
 * @param message Of the EIP-712 data, as a wallet is given it: numbers may be decimal strings.
 * @returns Undefined for anything but the listing of a model or a bid for one: nobody here knows what it does.
 */
export function describeSale(market: Market, message: object): CallDescription | undefined {
  const parameters = JSON.parse(
    JSON.stringify(message, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
  )
  const signed = signedSaleSchema.safeParse({ parameters, signature: '0x' }).data
  if (!signed) return undefined
  try {
    const sale = readSale(market, signed)
    return { verb: 'OrderComponents', ...(sale.kind === 'listing' ? describeListing(market, sale) : describeBid(sale)) }
  } catch (error) {
    if (error instanceof AssayError) return undefined
    throw error
  }
}

const toCancel = 'Nothing is sent now and no fee is paid. To take it back before costs a transaction.'

function describeListing(market: Market, { modelId, token, price, fees, endsAt }: Sale): Omit<CallDescription, 'verb'> {
  const all = fees.reduce((sum, { amount }) => sum + amount, 0n)
  return {
    title: `List model ${modelId} for sale`,
    says: [
      `Whoever pays ${amountText(market, price, token)} by ${time(endsAt)} owns the model, without asking you again.`,
      `Of that ${amountText(market, price - all, token)} is yours.`,
      ...fees.map(({ amount, recipient }) => `${amountText(market, amount, token)} goes to ${recipient}.`),
      toCancel,
    ],
    pays: [],
  }
}

function describeBid({ modelId, token, price, endsAt }: Sale): Omit<CallDescription, 'verb'> {
  return {
    title: `Bid for model ${modelId}`,
    says: [
      `Whoever owns the model can sell it to you for this price until ${time(endsAt)}, without asking you again.`,
      'The token stays with you until then; a bid that it does not cover any more cannot be accepted.',
      toCancel,
    ],
    pays: [{ amount: price, token, to: 'allowance' }],
  }
}

function amountText({ client, weth }: Market, amount: bigint, token: Address): string {
  if (isAddressEqual(token, zeroAddress))
    return `${formatEther(amount)} ${client.chain?.nativeCurrency.symbol ?? 'ETH'}`
  if (weth && isAddressEqual(token, weth)) return `${formatEther(amount)} WETH`
  return `${amount} of the smallest unit of the token ${token}`
}
