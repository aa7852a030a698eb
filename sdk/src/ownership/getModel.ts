import { type Address, type Hex, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { sharesContract } from '../shares/sharesContract.ts'
import { modelsContract } from './modelsContract.ts'
import { type Origin, origins } from './origin.ts'

/** A model that another was made from, and which part of the other's revenue goes to it. */
export type Parent = { modelId: bigint; shareBps: number }

/** A model as a token: who made and who owns it, what it was made from, and how it is known to be good. */
export type ModelToken = {
  modelId: bigint
  creator: Address
  owner: Address
  /** Where the model is, if it is divided into shares: then the vault is its owner. */
  vault: Address | undefined
  /** Who may use it beside its owner, and until when, in seconds since the epoch. */
  user: { account: Address; expires: bigint } | undefined
  /** Content id of its card ({@link import('./modelCard.ts').ModelCard}). */
  card: string
  weightsRoot: Hex
  origin: Origin
  /** Of the run, contest or order; undefined where there is none. */
  originId: bigint | undefined
  /** Of the entry in its contest. */
  originEntry: bigint | undefined
  /** Of the entry; of an order, the threshold that was proven. */
  scoreBps: number | undefined
  /** Of each sale. */
  royaltyBps: number
  parents: Parent[]
  /** Goes up when the model changes hands; what lapses on sale was of the epoch before. */
  epoch: number
  mintedAt: bigint
  /** When the chain was shown the weights, which can be before they were minted. */
  knownAt: bigint
  /** The model of whoever had shown the same weights before. */
  supersededBy: bigint | undefined
}

/**
 * Everything the chain knows about a model.
 *
 * @throws AssayError `model.erc721NonexistentToken`, `market.noModels`.
 */
export async function getModel(market: Market, modelId: bigint): Promise<ModelToken> {
  const { client } = market
  const contract = modelsContract(market)
  const args = [modelId] as const
  const [state, owner, user, expires, parents, uri, vault, [superseded]] = await explained(
    Promise.all([
      readContract(client, { ...contract, functionName: 'model', args }),
      readContract(client, { ...contract, functionName: 'ownerOf', args }),
      readContract(client, { ...contract, functionName: 'userOf', args }),
      readContract(client, { ...contract, functionName: 'userExpires', args }),
      readContract(client, { ...contract, functionName: 'parentsOf', args }),
      readContract(client, { ...contract, functionName: 'tokenURI', args }),
      readContract(client, { ...sharesContract(market), functionName: 'vaultOf', args }),
      findEvents(market, contract, 'ModelSuperseded', { modelId }),
    ]),
  )
  const origin = origins[state.origin] as Origin
  const has = <Value>(value: Value, ...of: Origin[]) => (of.includes(origin) ? value : undefined)
  return {
    modelId,
    creator: state.creator,
    owner,
    vault: vault === owner ? vault : undefined,
    user: user === zeroAddress ? undefined : { account: user, expires },
    card: uri.slice('ipfs://'.length),
    weightsRoot: state.weightsRoot,
    origin,
    originId: has(state.originId, 'run', 'entry', 'order'),
    originEntry: has(state.originEntry, 'entry'),
    scoreBps: has(state.scoreBps, 'entry', 'order'),
    royaltyBps: state.royaltyBps,
    parents: parents.map(({ modelId, shareBps }) => ({ modelId, shareBps })),
    epoch: state.epoch,
    mintedAt: BigInt(state.mintedAt),
    knownAt: BigInt(state.knownAt),
    supersededBy: superseded?.args.by,
  }
}
