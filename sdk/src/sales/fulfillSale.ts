import { isAddressEqual } from 'viem'
import { saleAbi } from '../chain/abis/saleAbi.ts'
import { approveToken } from '../chain/approveToken.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { basicOrder } from './basicOrder.ts'
import { checkSale } from './checkSale.ts'
import { approveModels } from './modelApproval.ts'
import { ownerOfModel } from './ownerOfModel.ts'
import type { Sale } from './readSale.ts'
import { requireSeaport } from './requireSeaport.ts'
import type { SignedSale } from './signedSale.ts'

export type FulfillSaleParameters = {
  signed: SignedSale
  /** Told before a transaction is sent: Seaport needs the owner's approval to move models, once. */
  onApproval?: () => void
}

/**
 * Buys a model at its listing's price, or sells one to its bidder. It is looked at first, so that a refusal costs nothing; what
 * buyer, seller and royalty receiver get is in the order, and happens at once or not at all.
 *
 * @returns What was sent, and what was sold.
 * @throws AssayError those of {@link checkSale}, and the problem it finds; `sale.own`; `sale.notOwner` where a bid is accepted by somebody
 * else; `chain.insufficientFunds`, `chain.noAccount`.
 */
export async function fulfillSale(
  market: Market,
  { signed, onApproval }: FulfillSaleParameters,
): Promise<Sent & { sale: Sale }> {
  const { account } = market
  if (!account) throw noAccount()
  const { sale, problem } = await checkSale(market, signed)
  if (problem) throw problem
  if (isAddressEqual(sale.maker, account.address)) {
    throw new AssayError('sale.own', `This ${sale.kind} of model ${sale.modelId} is your own`, {
      hint: 'Cancel it with `assay model unlist`.',
    })
  }
  const value = await (sale.kind === 'listing' ? preparePayment() : prepareModel())
  const call = { address: requireSeaport(market), abi: saleAbi, functionName: 'fulfillBasicOrder' } as const
  return { ...(await sendCall(market, { ...call, args: [basicOrder(sale)], value })), sale }

  function preparePayment(): Promise<bigint> {
    return approveToken(market, sale.token, sale.price, requireSeaport(market))
  }

  async function prepareModel(): Promise<bigint> {
    const { modelId } = sale
    const owner = await ownerOfModel(market, modelId)
    if (!account || !isAddressEqual(owner, account.address)) {
      throw new AssayError('sale.notOwner', `Only the owner ${owner} of model ${modelId} can accept a bid for it`)
    }
    await approveModels(market, { owner, operator: requireSeaport(market), modelId }, onApproval)
    return 0n
  }
}
