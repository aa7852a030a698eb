import { type Address, isAddressEqual, maxUint256, sha256, stringToBytes, stringToHex, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import { getCurrency } from '../chain/getCurrency.ts'
import type { Market } from '../chain/market.ts'
import { requireChainId } from '../chain/requireChainId.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { dataNftAbi, oceanFactoryAbi } from '../generated/ocean.ts'
import { requireNodeUrl } from '../orders/nodeUrl.ts'
import { modelsContract } from '../ownership/modelsContract.ts'
import { requireModels } from '../ownership/requireModels.ts'
import { getRoyalty } from '../sales/getRoyalty.ts'
import { assetDid, decodeDdo, encodeDdo, plainFlags } from './ddo.ts'
import { requireOcean } from './requireOcean.ts'

export type PublishAssetParameters = {
  modelId: bigint
  /** Of one order, before Ocean's fee, in the token's smallest unit. */
  price: bigint
  /** An ERC-20 token; the market's wrapped coin unless given. */
  token?: Address
  /** Url of the node that delivers the weights. */
  node: string
  /** That an order is good for: a day unless given; 0 is for ever. */
  timeoutSeconds?: number
  name: string
  description?: string
  /** Of the weights, as the model's card names it. */
  license?: string
  /** Told when the first of two transactions is mined. */
  onCreated?: (created: { dataNft: Address; datatoken: Address }) => void
}

export type PublishedAsset = {
  did: string
  dataNft: Address
  datatoken: Address
  /** The creation, and the description. */
  sent: [Sent, Sent]
}

const day = 86_400
/** Ocean's numbers of its templates: https://github.com/oceanprotocol/contracts */
const templates = { dataNft: 1n, enterpriseDatatoken: 2n }
const datatokenDecimals = 18n
const one = 10n ** 18n
/** Of whole tokens for a datatoken, times 10^18. */
const leastRate = 10n ** 10n

/** What the tokens of an asset are called. */
export const assetSymbol = (modelId: bigint): string => `MODEL-${modelId}`

/**
 * Publishes a model on Ocean: a data NFT, a datatoken and its fixed price in one transaction, the description in another. Whoever
 * orders it may fetch the weights from the node for as long as an order is good, and nothing more. What orders pay
 * arrives at the model's receiver, from which {@link import('../revenue/sweepRoyalties.ts').sweepRoyalties} splits it, as long as
 * its creator owns it; a later owner is paid alone. A sale of the model ends the asset.
 *
 * @throws AssayError `ocean.notOwner`, `ocean.noToken`, `ocean.priceTooLow`, `ocean.invalidDdo`, `listing.invalidNode`, `chain.noAccount`,
 * `market.noOcean`, `market.noModels`.
 */
export async function publishAsset(market: Market, parameters: PublishAssetParameters): Promise<PublishedAsset> {
  const { modelId, price, token = market.weth, node, timeoutSeconds = day, name } = parameters
  const { description = '', license = '', onCreated } = parameters
  const { client, account } = market
  if (!account) throw noAccount()
  if (!token) throw new AssayError('ocean.noToken', 'In which ERC-20 token is it paid?')
  requireNodeUrl(node)
  const publisher = account.address
  const { factory, exchange } = requireOcean(market)
  const { models } = requireModels(market)
  const chainId = requireChainId(market)
  const model = { ...modelsContract(market), args: [modelId] } as const
  const [owner, { epoch, creator }, { decimals }] = await explained(
    Promise.all([
      readContract(client, { ...model, functionName: 'ownerOf' }),
      readContract(client, { ...model, functionName: 'model' }),
      getCurrency(market, token),
    ]),
  )
  const rate = (price * one) / 10n ** BigInt(decimals)
  if (rate < leastRate) {
    throw new AssayError('ocean.priceTooLow', 'Ocean’s exchange takes no price as low as this', {
      details: `${price} is asked, in the smallest unit of ${token}: a hundred-millionth of a whole token is the least`,
    })
  }
  if (!isAddressEqual(owner, publisher)) {
    throw new AssayError('ocean.notOwner', `Only the owner ${owner} can publish model ${modelId}, not ${publisher}`)
  }
  const collector = isAddressEqual(creator, publisher)
    ? (await getRoyalty(market, { modelId, price })).receiver
    : publisher
  const describe = (dataNft: Address, datatoken: Address) =>
    encodeDdo({
      dataNft,
      datatoken,
      node,
      timeoutSeconds,
      name,
      description,
      license,
      author: publisher,
      createdAt: new Date(),
      model: { chainId, models, modelId, epoch },
    })
  // Before anything is paid for: whether others can read it.
  decodeDdo(describe(zeroAddress, zeroAddress))
  const [title, symbol] = [`Assay model ${modelId}`, assetSymbol(modelId)]
  const created = await sendCall(market, {
    address: factory,
    abi: oceanFactoryAbi,
    functionName: 'createNftWithErc20WithFixedRate',
    args: [
      // It would carry the description of somebody's model to whoever bought it.
      {
        name: title,
        symbol,
        templateIndex: templates.dataNft,
        tokenURI: '',
        transferable: false,
        owner: publisher,
      },
      {
        templateIndex: templates.enterpriseDatatoken,
        strings: [title, symbol],
        // Nobody but the exchange mints, and no marketplace takes a fee.
        addresses: [zeroAddress, collector, zeroAddress, zeroAddress],
        uints: [maxUint256, 0n],
        bytess: [],
      },
      {
        fixedPriceAddress: exchange,
        addresses: [token, publisher, publisher, zeroAddress],
        uints: [BigInt(decimals), datatokenDecimals, rate, 0n, 1n],
      },
    ],
  })
  const { newTokenAddress: dataNft } = findEmitted(created, 'NFTCreated')
  const { newTokenAddress: datatoken } = findEmitted(created, 'TokenCreated')
  onCreated?.({ dataNft, datatoken })
  const ddo = describe(dataNft, datatoken)
  const described = await sendCall(market, {
    address: dataNft,
    abi: dataNftAbi,
    functionName: 'setMetaData',
    args: [0, '', '', plainFlags, stringToHex(ddo), sha256(stringToBytes(ddo)), []],
  })
  return { did: assetDid(chainId, dataNft), dataNft, datatoken, sent: [created, described] }
}
