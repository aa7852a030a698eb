import type { Address, Hex } from 'viem'
import { getCode, readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { type ProposalState, proposalStates } from './proposalState.ts'
import { requireGovernor } from './requireGovernor.ts'
import { requireVault } from './requireVault.ts'

/** What shareholders vote on. Votes are in the smallest unit of a share. */
export type Proposal = {
  proposalId: bigint
  proposer: Address
  state: ProposalState
  description: string
  targets: readonly Address[]
  values: readonly bigint[]
  calldatas: readonly Hex[]
  votes: { against: bigint; for: bigint; abstain: bigint }
  /** How many shares have to take part; they do by voting for, or by abstaining. */
  quorum: bigint
  /** When the vote begins and ends, in seconds since the epoch. */
  begins: bigint
  ends: bigint
}

/**
 * The proposals to the shareholders of a model, the newest first.
 *
 * @throws AssayError `share.noVault`.
 */
export async function getProposals(market: Market, { modelId }: { modelId: bigint }): Promise<Proposal[]> {
  const { client } = market
  const governor = await requireGovernor(market, modelId)
  if ((await explained(getCode(client, governor))) === undefined) return []
  const vault = await requireVault(market, modelId)
  const [created, supply, numerator, denominator] = await explained(
    Promise.all([
      findEvents(market, governor, 'ProposalCreated', {}),
      readContract(client, { ...vault, functionName: 'totalSupply' }),
      readContract(client, { ...governor, functionName: 'quorumNumerator' }),
      readContract(client, { ...governor, functionName: 'quorumDenominator' }),
    ]),
  )
  const proposals = created.map(async ({ args }): Promise<Proposal> => {
    const { proposalId, proposer, description, targets, values, calldatas, voteStart, voteEnd } = args
    const [state, [against, inFavour, abstain]] = await explained(
      Promise.all([
        readContract(client, { ...governor, functionName: 'state', args: [proposalId] }),
        readContract(client, { ...governor, functionName: 'proposalVotes', args: [proposalId] }),
      ]),
    )
    return {
      proposalId,
      proposer,
      state: proposalStates[state] as ProposalState,
      description,
      targets,
      values,
      calldatas,
      votes: { against, for: inFavour, abstain },
      quorum: (supply * numerator) / denominator,
      begins: voteStart,
      ends: voteEnd,
    }
  })
  return (await Promise.all(proposals)).toReversed()
}
