import { bytesToHex, type Hex } from 'viem'
import { modelAbi } from '../chain/abis/modelAbi.ts'
import { contractError } from '../chain/contractErrors.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { getOpening } from '../contests/getEntry.ts'
import { commitWeights } from './commitWeights.ts'
import { findModel } from './findModel.ts'
import type { Parent } from './getModel.ts'
import { modelsContract } from './modelsContract.ts'

/** Where what is known of a model's quality comes from. */
export type MintOrigin = { runId: bigint } | { contestId: bigint; entryId: bigint } | { orderId: bigint }

export type MintModelParameters = {
  /** Content id of the model's card ({@link import('./modelCard.ts').ModelCard}). */
  card: string
  weightsRoot: Hex
  /** Models that it was made from; 4 at most, with half of its revenue at most. */
  parents?: readonly Parent[]
  /** Of each sale, 10 % at most; nothing unless given. */
  royaltyBps?: number
  /** A run that one trained, an entry that one submitted, an order that one placed; each can be minted once. */
  origin?: MintOrigin
  /**
   * Of the commitment to the weights, where there is neither run nor entry. Keep it before, to go on after a stop without
   * committing again; a new one unless given.
   */
  salt?: Hex
}

/**
 * Mints a model: a token of whoever made it. Where the chain has not seen the weights yet, they are committed to in a
 * transaction before, so that nobody else can mint them first.
 *
 * @returns The model's number.
 * @throws AssayError `model.alreadyMinted`, `model.originMinted`, `model.notTrainer`, `model.notSubmitter`, `model.notCustomer`,
 * `model.wrongWeights`, `model.wrongRunStage`, `model.invalidShares`, `model.invalidRoyalty`, `contest.notRevealed`.
 */
export async function mintModel(market: Market, parameters: MintModelParameters): Promise<Sent & { modelId: bigint }> {
  const { card, weightsRoot, parents = [], royaltyBps = 0, origin } = parameters
  const { salt = bytesToHex(crypto.getRandomValues(new Uint8Array(32))) } = parameters
  const ascending = parents.toSorted((a, b) => (a.modelId < b.modelId ? -1 : 1))
  const minted = { card, weightsRoot, parents: ascending, royaltyBps }
  const contract = modelsContract(market)
  const send = async () => {
    if (origin && 'runId' in origin) {
      return sendCall(market, { ...contract, functionName: 'mintFromRun', args: [minted, origin.runId] })
    }
    if (origin && 'contestId' in origin) {
      const { contestId, entryId } = origin
      const args = [minted, contestId, entryId, await getOpening(market, contestId, entryId)] as const
      return sendCall(market, { ...contract, functionName: 'mintFromEntry', args })
    }
    const earlier = await findModel(market, { weightsRoot })
    if (earlier !== undefined) throw contractError('AlreadyMinted', [weightsRoot, earlier], undefined, modelAbi)
    await commitWeights(market, { weightsRoot, salt })
    return origin
      ? sendCall(market, { ...contract, functionName: 'mintFromOrder', args: [minted, origin.orderId, salt] })
      : sendCall(market, { ...contract, functionName: 'mint', args: [minted, salt] })
  }
  const sent = await send()
  return { ...sent, modelId: findEmitted(sent, 'ModelMinted').modelId }
}
