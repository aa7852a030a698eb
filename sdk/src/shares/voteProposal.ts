import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { requireGovernor } from './requireGovernor.ts'

/** In the order in which the governor counts them. */
export const supports = ['against', 'for', 'abstain'] as const
export type Support = (typeof supports)[number]

export type VoteProposalParameters = { modelId: bigint; proposalId: bigint; support: Support }

/**
 * Votes on a proposal with all shares that were the signer's when the vote began. Once; it is public.
 *
 * @throws AssayError `share.governorUnexpectedProposalState` (retryable), `share.governorAlreadyCastVote`, `share.noVault`.
 */
export async function voteProposal(
  market: Market,
  { modelId, proposalId, support }: VoteProposalParameters,
): Promise<Sent> {
  const args = [proposalId, supports.indexOf(support)] as const
  return sendCall(market, { ...(await requireGovernor(market, modelId)), functionName: 'castVote', args })
}
