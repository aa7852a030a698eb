import { type Address, zeroAddress } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { revenueContract } from './revenueContract.ts'

/**
 * Divides the royalties that arrived for a model: the models that it was made from get their parts, its creator the rest. Anyone may.
 *
 * @param parameters.token The chain's own coin unless given.
 * @returns What had arrived.
 * @throws AssayError `revenue.nothingOwed` where nothing had.
 */
export async function sweepRoyalties(
  market: Market,
  { modelId, token = zeroAddress }: { modelId: bigint; token?: Address },
): Promise<Sent & { amount: bigint }> {
  const sent = await sendCall(market, { ...revenueContract(market), functionName: 'sweep', args: [modelId, token] })
  const amount = sent.events.reduce(
    (sum, event) => (event.eventName === 'RevenuePaid' ? sum + event.args.amount : sum),
    0n,
  )
  return { ...sent, amount }
}
