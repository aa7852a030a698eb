import {
  type ContentStore,
  commitWeights,
  encodeModelCard,
  type MintModelParameters,
  mintModel,
  requireModels,
  requireNothingPending,
} from '@assay/sdk'
import { bytesToHex, type Hex } from 'viem'
import type { ActionTools, SignedMarket } from '../../transactions/useAction.ts'
import { findKeptMint, keepMint } from '../../vault/vault.ts'
import { readCard } from './cardInput.ts'
import type { Draft, MintOrigin, MintWeights } from './draft.ts'
import { readParents } from './parentsInput.ts'

type Tools = Pick<ActionTools, 'onProgress'> & { upload: ContentStore }

/**
 * Mints a model from what was prepared. Repeated after a reload it commits to nothing twice: the salt is kept before it is used.
 *
 * @returns The number of the model.
 * @throws As `commitWeights` and `mintModel`.
 */
export async function mintDraft(
  market: SignedMarket,
  { weights, card, terms }: Draft & { weights: MintWeights },
  { upload, onProgress }: Tools,
): Promise<bigint> {
  const { weightsRoot, origin, files } = weights
  await requireNothingPending(market)
  const salt = needsCommitment(origin) ? await keptSalt(market, weightsRoot) : undefined
  if (salt) {
    onProgress({ message: 'First transaction: committing to the weights', done: 0, total: 2 })
    await commitWeights(market, { weightsRoot, salt })
  }
  onProgress({ message: 'Publishing the card' })
  const cid = await upload.put(encodeModelCard(readCard(card, files)))
  onProgress({ message: 'Waiting for the model to be minted', ...(salt && { done: 1, total: 2 }) })
  const from = originOf(origin)
  const { modelId } = await mintModel(market, {
    card: cid,
    weightsRoot,
    ...readParents(terms),
    ...(from && { origin: from }),
    ...(salt && { salt }),
  })
  return modelId
}

/** Whether the chain cannot tell by itself whose the weights are: then they are committed to before they are shown. */
export const needsCommitment = ({ kind }: MintOrigin): boolean => kind === 'none' || kind === 'order'

function originOf(origin: MintOrigin): MintModelParameters['origin'] {
  switch (origin.kind) {
    case 'none':
      return undefined
    case 'run':
      return { runId: BigInt(origin.runId) }
    case 'entry':
      return { contestId: BigInt(origin.contestId), entryId: BigInt(origin.entryId) }
    case 'order':
      return { orderId: BigInt(origin.orderId) }
  }
}

async function keptSalt(market: SignedMarket, weightsRoot: Hex): Promise<Hex> {
  const place = {
    chainId: market.client.chain?.id ?? 0,
    models: requireModels(market).models,
    minter: market.account.address,
    weightsRoot,
  }
  const kept = await findKeptMint(place)
  if (kept) return kept.salt
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(32)))
  await keepMint({ version: 1, ...place, salt })
  return salt
}
