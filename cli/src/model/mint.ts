import {
  decodeModelCard,
  encodeModelCard,
  findModel,
  getModel,
  mintModel,
  type Parent,
  requireModels,
  requireNothingPending,
  runsPlace,
  sealMint,
} from '@assay/sdk'
import { readSavedMint, readText, saveMint } from '@assay/sdk/node'
import type { Command } from 'commander'
import { type Hex, isAddressEqual } from 'viem'
import { collectParent } from '../arguments/parent.ts'
import { parsePercent } from '../arguments/percent.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatBps } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session, SignedMarket } from '../session.ts'
import { addOriginOptions, type OriginOptions, readOrigin } from './origin.ts'

type Options = OriginOptions & { card: string; parent?: Parent[]; royalty: number }

export function addMint(model: Command): void {
  const command = model
    .command('mint')
    .description(
      'make a model a token of yours; repeating the command goes on where it was stopped, and mints nothing twice',
    )
    .requiredOption('--card <file>', 'what people read about it: `assay model card --init` writes a template')
    .option(
      '--parent <model:percent>',
      'a model that it was made from, and its part of all that this one earns; up to 4, and 50 % in all',
      collectParent,
    )
    .option('--royalty <percent>', 'of each sale, 10 at most', parsePercent, 0)
  addOriginOptions(command)
    .addHelpText(
      'after',
      '\nWeights, parents and royalty are fixed for good; the card can be replaced. The weights stay with you: `assay model upload`\ngives them to your node. Where the chain has not seen the weights yet, they are committed to in a transaction before.',
    )
    .addHelpText(
      'after',
      examples(
        'model mint --run 3 --card card.json --royalty 5',
        'model mint --weights model.safetensors --card card.json --parent 4:10',
        'model mint --entry 1:0 --card card.json',
      ),
    )
    .action(run(mint))
}

async function mint(session: Session, options: Options) {
  const { parent: parents = [], royalty: royaltyBps } = options
  const card = decodeModelCard(await readText(options.card), options.card)
  const market = await session.signedMarket()
  const { weightsRoot, origin } = await readOrigin(market, options)
  const before = await findOwn(market, weightsRoot)
  if (before !== undefined) {
    return {
      data: { modelId: before, weightsRoot, alreadyMinted: true },
      text: `These weights are a model of yours already, model ${before}. Nothing was sent.`,
    }
  }
  await requireNothingPending(market)
  const cid = await session.store.put(encodeModelCard(card))
  // Before anything is sent: whoever has the salt goes on from the commitment.
  const salt = origin && !('orderId' in origin) ? undefined : await keepSalt(session, market, weightsRoot)
  const wanted = { card: cid, weightsRoot, parents, royaltyBps, ...(origin && { origin }), ...(salt && { salt }) }
  const sent = await mintModel(market, wanted)
  const { modelId } = sent
  return {
    data: { modelId, weightsRoot, card: cid, parents, royaltyBps, alreadyMinted: false, ...receipt(sent) },
    text: paragraphs(
      `Model ${modelId} is minted: ${card.title}`,
      pairs([
        ['Weights', weightsRoot],
        ['Card', cid],
        ['Royalty', formatBps(royaltyBps)],
        [
          'Made from',
          parents.map(({ modelId, shareBps }) => `model ${modelId} (${formatBps(shareBps)})`).join(', ') || undefined,
        ],
      ]),
      `\`assay model license offer ${modelId} …\`, \`assay model rent ${modelId} --price …\` and \`assay model list ${modelId} …\` have it earn.`,
    ),
  }
}

/** The model of the signer that has these weights. */
async function findOwn(market: SignedMarket, weightsRoot: Hex): Promise<bigint | undefined> {
  const modelId = await findModel(market, { weightsRoot })
  const model = modelId === undefined ? undefined : await getModel(market, modelId)
  return model && isAddressEqual(model.creator, market.account.address) ? modelId : undefined
}

async function keepSalt(session: Session, market: SignedMarket, weightsRoot: Hex): Promise<Hex> {
  const { chainId } = runsPlace(market)
  const place = { chainId, models: requireModels(market).models, minter: market.account.address, weightsRoot }
  const kept = (await readSavedMint(session.home, place)) ?? sealMint(place)
  await saveMint(session.home, kept)
  return kept.salt
}
