import { erc20Abi, isAddressEqual } from 'viem'
import { getBlock, readContract, simulateContract } from 'viem/actions'
import { explainError } from '../chain/explainError.ts'
import { time } from '../chain/explanation.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { seaportAbi } from '../generated/seaport.ts'
import { getRoyalty, type Royalty } from './getRoyalty.ts'
import { isApproved } from './modelApproval.ts'
import { ownerOfModel } from './ownerOfModel.ts'
import { readSale, type Sale } from './readSale.ts'
import { requireSeaport } from './requireSeaport.ts'
import { saleOperator } from './saleOperator.ts'
import type { SaleOrder, SignedSale } from './signedSale.ts'

/** How a sale stands on the chain now. */
export type CheckedSale = {
  sale: Sale
  /** What its price owes to the model's receiver, and what the order pays there. An order that pays less can be filled all the same. */
  royalty: Royalty & { paid: bigint }
  /** Why it cannot be filled now; undefined where it can. */
  problem: AssayError | undefined
  /** Whether it never can be again. */
  isOver: boolean
}

/** Of orders that nothing brings back. A contract that signed may say so again, and an RPC may have failed to ask it. */
const final = new Set(['sale.expired', 'sale.filled', 'sale.cancelled'])

/**
 * Looks whether a signed order can be filled: its time, its state on Seaport, its signature, and whether its maker still has what
 * it gives, and approved of giving it.
 *
 * @throws AssayError those of {@link readSale}; `market.noSeaport`; `chain.*`.
 */
export async function checkSale(market: Market, signed: SignedSale): Promise<CheckedSale> {
  const sale = readSale(market, signed)
  try {
    const royalty = await getRoyalty(market, sale)
    const paid = sale.fees
      .filter(({ recipient }) => isAddressEqual(recipient, royalty.receiver))
      .reduce((sum, { amount }) => sum + amount, 0n)
    const problem = (await findFault(market, sale)) ?? (await findLack(market, sale))
    return { sale, royalty: { ...royalty, paid }, problem, isOver: problem !== undefined && final.has(problem.code) }
  } catch (error) {
    throw explainError(error)
  }
}

/** What is wrong with the order itself. */
async function findFault(market: Market, sale: Sale): Promise<AssayError | undefined> {
  const { client } = market
  const { hash, startsAt, endsAt, maker, signed } = sale
  const call = { address: requireSeaport(market), abi: seaportAbi } as const
  const [{ timestamp }, counter, [, isCancelled, filled]] = await Promise.all([
    getBlock(client),
    readContract(client, { ...call, functionName: 'getCounter', args: [maker] }),
    readContract(client, { ...call, functionName: 'getOrderStatus', args: [hash] }),
  ])
  if (filled > 0n) return new AssayError('sale.filled', 'It is sold: this order was filled')
  if (isCancelled || counter !== signed.parameters.counter) {
    return new AssayError('sale.cancelled', `Its maker ${maker} cancelled this order`)
  }
  if (timestamp >= endsAt) return new AssayError('sale.expired', `This order ended at ${time(endsAt)}`)
  if (timestamp < startsAt) {
    return new AssayError('sale.notYet', `This order opens at ${time(startsAt)}`, { hint: 'Wait until then.' })
  }
  // Seaport itself knows all the forms of signature that it takes: of accounts, contracts, and many orders at once.
  const order = { parameters: withoutCounter(signed.parameters), signature: signed.signature }
  try {
    await simulateContract(client, { ...call, functionName: 'validate', args: [[order]] })
  } catch (error) {
    const explained = explainError(error)
    if (explained.retryable) throw explained
    return new AssayError('sale.wrongSigner', `${maker} did not sign this order`, { cause: error })
  }
  return undefined
}

/** What its maker lacks to keep it. */
async function findLack(market: Market, sale: Sale): Promise<AssayError | undefined> {
  const { client } = market
  const { kind, maker, modelId, token, price, signed } = sale
  const operator = await saleOperator(market, signed.parameters)
  if (kind === 'bid') {
    const call = { address: token, abi: erc20Abi } as const
    const [held, allowed] = await Promise.all([
      readContract(client, { ...call, functionName: 'balanceOf', args: [maker] }),
      readContract(client, { ...call, functionName: 'allowance', args: [maker, operator] }),
    ])
    if (held >= price && allowed >= price) return undefined
    return new AssayError('sale.notCovered', `The bidder ${maker} cannot pay the price now`, {
      details: `${price} is bid, ${held} held and ${allowed} approved, in the smallest unit of ${token}`,
    })
  }
  const owner = await ownerOfModel(market, modelId)
  if (!isAddressEqual(owner, maker)) {
    return new AssayError('sale.notOwner', `The seller ${maker} does not own model ${modelId} now`, {
      details: `Its owner is ${owner}.`,
    })
  }
  if (await isApproved(market, { owner, operator, modelId })) return undefined
  return new AssayError('sale.notApproved', `The seller of model ${modelId} took back the approval to move it`)
}

/** An order as Seaport takes it: with the number of its items in place of the counter, which Seaport knows. */
function withoutCounter({ counter: _, ...order }: SaleOrder) {
  return { ...order, totalOriginalConsiderationItems: BigInt(order.consideration.length) }
}
