import { encodeFunctionData } from 'viem'
import { getCode, readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { governorsAbi } from '../generated/governors.ts'
import { shareVaultAbi } from '../generated/shareVault.ts'
import { requireModels } from '../ownership/requireModels.ts'
import { requireGovernor } from './requireGovernor.ts'
import { requireVault } from './requireVault.ts'
import { encodeAct, type ShareholderAct } from './shareholderAct.ts'
import { sharesContract } from './sharesContract.ts'

export type ProposeActParameters = {
  modelId: bigint
  act: ShareholderAct
  /** Why; it makes the proposal another one. */
  description: string
}

/**
 * Proposes to the shareholders of a model that their vault does something. It takes a hundredth of the shares. The first proposal
 * deploys the vault's governor in a transaction before.
 *
 * @returns The proposal's id.
 * @throws AssayError `share.governorInsufficientProposerVotes`, `share.noVault`.
 */
export async function proposeAct(
  market: Market,
  { modelId, act, description }: ProposeActParameters,
): Promise<Sent & { proposalId: bigint }> {
  const [vault, governor] = await Promise.all([requireVault(market, modelId), requireGovernor(market, modelId)])
  if ((await explained(getCode(market.client, governor))) === undefined) {
    const factory = await explained(
      readContract(market.client, { ...sharesContract(market), functionName: 'governors' }),
    )
    await sendCall(market, { address: factory, abi: governorsAbi, functionName: 'deploy', args: [vault.address] })
  }
  const { target, data } = encodeAct(requireModels(market), { modelId, vault: vault.address }, act)
  const call = encodeFunctionData({ abi: shareVaultAbi, functionName: 'act', args: [target, data] })
  const args = [[vault.address], [0n], [call], description] as const
  const sent = await sendCall(market, { ...governor, functionName: 'propose', args })
  return { ...sent, proposalId: findEmitted(sent, 'ProposalCreated').proposalId }
}
