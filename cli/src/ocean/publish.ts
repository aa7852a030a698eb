import {
  AssayError,
  type Asset,
  findAssets,
  getCurrency,
  getModel,
  getModelCard,
  type Market,
  publishAsset,
} from '@assay/sdk'
import { type Command, Option } from 'commander'
import type { Address } from 'viem'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseDuration } from '../arguments/duration.ts'
import { parseAddress } from '../arguments/hex.ts'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount, formatDuration } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'

type Options = {
  again?: boolean
  price: string
  token?: Address
  node: string
  for: number
  name?: string
  description?: string
}

export function addPublish(ocean: Command): void {
  ocean
    .command('publish')
    .description(
      'publish a model of yours on Ocean: data NFT, datatoken, fixed price and description; repeating it publishes nothing twice',
    )
    .argument('<model>', 'number of the model', parseId)
    .requiredOption('--price <amount>', 'of one order, before Ocean’s fee', parseAmount)
    .requiredOption('--node <url>', 'the node that has the weights, where it answers everybody')
    .option('--token <address>', 'the ERC-20 token it is paid in; by default the wrapped coin', parseAddress)
    .addOption(
      new Option('--for <time>', 'how long an order can download')
        .argParser(parseDuration)
        .default(parseDuration('1d'), '1d'),
    )
    .option('--name <text>', 'what people read first; by default the title of the model’s card')
    .option('--description <text>', 'what the model is; by default as its card says')
    .option('--again', 'publish it anew, though it is there already')
    .addHelpText('after', examples('ocean publish 3 --price 0.01 --node https://node.example'))
    .action(run(publish))
}

async function publish(session: Session, options: Options, modelId: bigint) {
  const { node, for: timeoutSeconds } = options
  const market = await session.signedMarket()
  const token = options.token ?? market.weth
  if (!token) throw new AssayError('ocean.noToken', 'In which token is it paid?', { hint: 'Name it with --token.' })
  const currency = await getCurrency(market, token)
  const price = toUnits(options.price, currency)
  const [published] = options.again ? [] : await findAssets(market, { modelId })
  if (published) return publishedBefore(published)
  const about = await describe(session, market, options, modelId)
  const { did, dataNft, datatoken, sent } = await publishAsset(market, {
    modelId,
    price,
    token,
    node,
    timeoutSeconds,
    ...about,
    onCreated: created => session.note(`The datatoken is ${created.datatoken}. Describing it.`),
  })
  return {
    data: {
      alreadyPublished: false,
      modelId,
      did,
      dataNft,
      datatoken,
      price,
      token,
      timeoutSeconds,
      node,
      sent: sent.map(receipt),
    },
    text: paragraphs(
      `Model ${modelId} is on Ocean.`,
      pairs([
        ['DID', did],
        ['Datatoken', datatoken],
        ['Price', `${formatAmount(price, currency)}, and Ocean’s fee`],
        ['Good for', formatDuration(timeoutSeconds)],
        ['Node', node],
      ]),
      `\`assay ocean order ${datatoken}\` orders it. It ends when the model is sold.`,
    ),
  }
}

function publishedBefore(asset: Asset) {
  return {
    data: { ...asset, alreadyPublished: true },
    text: `Model ${asset.modelId} is on Ocean already: its datatoken is ${asset.datatoken}. Nothing was sent.`,
  }
}

/** What the options do not say, the model's card does. */
async function describe({ store, signal }: Session, market: Market, { name, description }: Options, modelId: bigint) {
  if (name !== undefined && description !== undefined) return { name, description }
  const card = await getModelCard({ model: await getModel(market, modelId), source: store, signal })
  return { name: name ?? card.title, description: description ?? card.description, license: card.license }
}
