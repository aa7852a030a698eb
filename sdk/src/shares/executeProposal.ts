import { keccak256, stringToBytes } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { getProposals } from './getProposals.ts'
import { requireGovernor } from './requireGovernor.ts'

/**
 * Has the vault do what a vote decided. Anyone may.
 *
 * @throws AssayError `share.unknownProposal`, `share.governorUnexpectedProposalState` (retryable), `share.modelGone`.
 */
export async function executeProposal(
  market: Market,
  { modelId, proposalId }: { modelId: bigint; proposalId: bigint },
): Promise<Sent> {
  const proposal = (await getProposals(market, { modelId })).find(each => each.proposalId === proposalId)
  if (!proposal) {
    throw new AssayError('share.unknownProposal', `Model ${modelId} has no proposal ${proposalId}`, {
      hint: '`assay model share show` lists those there are.',
    })
  }
  const { targets, values, calldatas, description } = proposal
  const args = [targets, values, calldatas, keccak256(stringToBytes(description))] as const
  return sendCall(market, { ...(await requireGovernor(market, modelId)), functionName: 'execute', args })
}
