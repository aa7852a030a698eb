import { type Address, hexToBytes, isAddressEqual } from 'viem'
import { getContractEvents, readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { requireChainId } from '../chain/requireChainId.ts'
import { AssayError } from '../errors.ts'
import { dataNftAbi, datatokenAbi, oceanFactoryAbi } from '../generated/ocean.ts'
import { modelsContract } from '../ownership/modelsContract.ts'
import { requireModels } from '../ownership/requireModels.ts'
import { assetDid, decodeDdo } from './ddo.ts'
import { getExchange, noAsset } from './getExchange.ts'
import { requireOcean } from './requireOcean.ts'

/** A model on Ocean. */
export type Asset = {
  did: string
  modelId: bigint
  name: string
  description: string
  /** Ocean's token of the asset, not that of the model. */
  dataNft: Address
  /** One of it is what an order costs. */
  datatoken: Address
  /** Url of the node that delivers. */
  node: string
  /** That an order is good for; 0 is for ever. */
  timeoutSeconds: number
  exchangeId: `0x${string}`
  /** What is paid in. */
  token: Address
  /** What an order costs, Ocean's fee included, in the token's smallest unit; undefined where none can be placed now. */
  price: bigint | undefined
}

/** What Ocean calls the states of an asset: https://docs.oceanprotocol.com/developers/ddo-specification#state */
const states = { active: 0, endOfLife: 1, revoked: 3, unlisted: 5 }
const tokenId = 1n

/**
 * Reads an asset, and whether it is what it says. Anybody can publish an asset that names somebody's model, and make a stranger the
 * owner of a data NFT; so an asset is believed only if the model's owner owns its data NFT, which cannot be transferred, and has
 * itself written its description, since it last bought the model.
 *
 * @throws AssayError `ocean.noAsset` for what is no asset of Ocean, `ocean.notOfOwner`, `ocean.ended`, `ocean.invalidDdo`,
 * `market.noOcean`, `market.noModels`.
 */
export async function getAsset(market: Market, { datatoken }: { datatoken: Address }): Promise<Asset> {
  const { client } = market
  const { factory } = requireOcean(market)
  const { models } = requireModels(market)
  const chainId = requireChainId(market)
  const isKnown = await explained(
    readContract(client, { address: factory, abi: oceanFactoryAbi, functionName: 'erc20List', args: [datatoken] }),
  )
  if (!isKnown) throw noAsset(datatoken)
  const dataNft = await explained(
    readContract(client, { address: datatoken, abi: datatokenAbi, functionName: 'getERC721Address' }),
  )
  const { ddo, author, state } = await readDescription(market, dataNft)
  const { modelId } = ddo.model
  if (ddo.model.chainId !== chainId || !isAddressEqual(ddo.model.models, models)) throw noAsset(datatoken)
  if (!isAddressEqual(ddo.datatoken, datatoken)) throw noAsset(datatoken)

  const nft = { address: dataNft, abi: dataNftAbi } as const
  const model = { ...modelsContract(market), args: [modelId] } as const
  const [owner, epoch, holder, isTransferable] = await explained(
    Promise.all([
      readContract(client, { ...model, functionName: 'ownerOf' }),
      readContract(client, { ...model, functionName: 'epochOf' }),
      readContract(client, { ...nft, functionName: 'ownerOf', args: [tokenId] }),
      readContract(client, { ...nft, functionName: 'transferable' }),
    ]),
  )
  const isOfOwner = [holder, author].every(account => isAddressEqual(account, owner))
  if (!isOfOwner || isTransferable || epoch !== ddo.model.epoch) {
    throw new AssayError('ocean.notOfOwner', `The owner of model ${modelId} did not publish this asset`, {
      details: `The model is of ${owner}, the asset of ${holder}, described by ${author}.`,
      hint: 'A model that was sold is published anew by its new owner.',
    })
  }
  if (state === states.endOfLife || state === states.revoked) {
    throw new AssayError('ocean.ended', 'The owner of the model took this asset off')
  }
  const { exchangeId, token, price } = await getExchange(market, datatoken)
  return {
    did: assetDid(chainId, dataNft),
    modelId,
    name: ddo.name,
    description: ddo.description,
    dataNft,
    datatoken,
    node: ddo.node,
    timeoutSeconds: ddo.timeoutSeconds,
    exchangeId,
    token,
    price: state === states.active || state === states.unlisted ? price : undefined,
  }
}

/** The newest description of an asset, who wrote it, and the asset's state. */
async function readDescription(market: Market, dataNft: Address) {
  const { client, deployedBlock } = market
  const nft = { address: dataNft, abi: dataNftAbi } as const
  const [events, [, , state]] = await explained(
    Promise.all([
      getContractEvents(client, { ...nft, fromBlock: deployedBlock, strict: true }),
      readContract(client, { ...nft, functionName: 'getMetaData' }),
    ]),
  )
  const written = events.findLast(({ eventName }) => eventName === 'MetadataCreated' || eventName === 'MetadataUpdated')
  if (!written || written.eventName === 'MetadataState') throw noAsset(dataNft)
  const { args } = written
  const author = 'createdBy' in args ? args.createdBy : args.updatedBy
  return { ddo: decodeDdo(hexToBytes(args.data)), author, state }
}
