import { getBlockNumber, readContract } from 'viem/actions'
import { orderAbi } from '../chain/abis/orderAbi.ts'
import { explainError } from '../chain/explainError.ts'
import { localChainId, type Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { requireOrders } from './requireOrders.ts'

/** Blocks after which a chain takes nothing back, unless told otherwise. */
export const defaultConfirmations = ({ client }: Market): number => (client.chain?.id === localChainId ? 0 : 12)

/**
 * Refuses to show test rows before the vendor's commitment is final: a vendor that has seen them could commit anew where the
 * chain takes the first commitment back.
 *
 * @throws AssayError `order.notFinal` (retryable).
 */
export async function requireFinalCommitment(
  market: Market,
  orderId: bigint,
  confirmations = defaultConfirmations(market),
): Promise<void> {
  const { client, deployedBlock } = market
  const contract = { address: requireOrders(market), abi: orderAbi, functionName: 'order', args: [orderId] } as const
  try {
    const blockNumber = (await getBlockNumber(client, { cacheTime: 0 })) - BigInt(confirmations)
    const { modelCommit } = await readContract(client, contract)
    if (blockNumber >= deployedBlock && modelCommit !== 0n) {
      const before = await readContract(client, { ...contract, blockNumber }).catch(() => undefined)
      if (before?.modelCommit === modelCommit) return
    }
  } catch (error) {
    throw explainError(error)
  }
  throw new AssayError('order.notFinal', `The vendor’s commitment to order ${orderId} is not final yet`, {
    details: `${confirmations} blocks must follow it: until then the chain may take it back, and the vendor would know the rows.`,
    hint: 'Try again in some minutes.',
    retryable: true,
  })
}
