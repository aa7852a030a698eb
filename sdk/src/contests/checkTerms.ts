import { simulateContract } from 'viem/actions'
import { marketAbi } from '../chain/abis/marketAbi.ts'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import type { DatasetCommitment } from '../datasets/hashCommitment.ts'
import { type ContestTerms, encodeTerms } from './contestTerms.ts'

/**
 * Asks the contract whether it would open a contest on these terms. Nothing is sent or paid, and no account is needed.
 *
 * @throws AssayError `contest.invalid…` or `contest.tooMuchGas` with the term that is refused.
 */
export async function checkTerms(
  { client, contests }: Market,
  { dataset, terms }: { dataset: DatasetCommitment; terms: ContestTerms },
): Promise<void> {
  // A contest over no money passes the same checks, so whoever asks need not hold any.
  const free = encodeTerms({ ...terms, reward: 0n, bond: 0n })
  const call = { address: contests, abi: marketAbi, functionName: 'open', args: [free, dataset, ''] } as const
  await explained(simulateContract(client, call))
}
