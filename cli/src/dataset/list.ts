import { join } from 'node:path'
import {
  createListingCard,
  datasetCommitment,
  deriveSealKeys,
  encodeListingCard,
  getCurrency,
  getListing,
  getOrderEvents,
  type Listing,
  listDataset,
  requireNothingPending,
} from '@assay/sdk'
import { folderStore } from '@assay/sdk/node'
import type { Command } from 'commander'
import { type Address, type Hex, zeroAddress } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { pairs, paragraphs } from '../layout.ts'
import { readDatasetFile } from '../readDatasetFile.ts'
import type { Session, SignedMarket } from '../session.ts'
import {
  bondOption,
  changeOffer,
  computeFeeOption,
  type OfferOptions,
  offerPairs,
  startPriceOption,
} from './offerOptions.ts'

type Options = OfferOptions & { node: string; title?: string; description?: string; token?: Address; nodeDir?: string }

export function addList(dataset: Command): void {
  dataset
    .command('list')
    .description(
      'list a private dataset: models can be ordered that are trained on it; repeating it lists nothing twice',
    )
    .argument('<file>', 'the private dataset file from `assay dataset commit`')
    .requiredOption('--node <url>', 'where your node answers customers')
    .option(
      '--node-dir <folder>',
      'the node’s folder, where the rows are kept encrypted; by default `node` in the home',
    )
    .optionsGroup('What it is:')
    .option('--title <text>', 'what people read first; by default label and file')
    .option('--description <text>', 'what the rows are, and where they come from')
    .optionsGroup('What an order costs:')
    .requiredOption(...startPriceOption)
    .option(...bondOption)
    .option(...computeFeeOption)
    .option('--token <address>', 'an ERC-20 token instead of the chain’s coin', parseAddress)
    .addHelpText('after', examples('dataset list iris.dataset --node https://node.example --start-price 0.1'))
    .action(run(list))
}

async function list(session: Session, options: Options, file: string) {
  const dataset = await readDatasetFile(file)
  const { binning, name, datasetRoot } = dataset
  const { title = `${binning.label.name} in ${name}`, description = '', token = zeroAddress, node } = options
  const cardBytes = encodeListingCard(createListingCard(dataset, { title, description }))
  const nodeDir = options.nodeDir ?? join(session.home, 'node')
  const market = await session.signedMarket()
  const listed = await findListing(market, datasetRoot)
  if (listed) return listedBefore(listed)

  const currency = await getCurrency(market, token)
  const offer = changeOffer(defaultOffer, options, currency)
  await requireNothingPending(market)
  // Loaded here, for it brings a database with it that no other command waits for.
  const { addDataset, openNodeSecret } = await import('@assay/node')
  // Before customers can know of it: from then on, the node must have the rows.
  const stored = await addDataset(nodeDir, dataset)
  const card = await session.store.put(cardBytes)
  await folderStore(join(nodeDir, 'content')).put(cardBytes)
  const { publicKey: sealKey } = await deriveSealKeys((await openNodeSecret(nodeDir)).sealSeed)
  const sent = await listDataset(market, { dataset: datasetCommitment(dataset), offer, token, sealKey, card, node })
  const { datasetId } = sent
  return {
    data: { datasetId, title, card, datasetRoot, offer, node, sealKey, stored, alreadyListed: false, ...receipt(sent) },
    text: paragraphs(
      `Dataset ${datasetId} is listed: ${title}`,
      pairs([...offerPairs(offer, currency), ['Node', node], ['Dataset root', datasetRoot]]),
      `${stored} holds the rows, encrypted with the secret of the node. Keep a copy of both.`,
      `\`assay node${options.nodeDir === undefined ? '' : ` --dir ${nodeDir}`}\` takes orders.`,
    ),
  }
}

const defaultOffer = { startPrice: 0n, bondBps: 2_000, computeFeeBps: 0 }

/** What an earlier run of the same command listed. */
async function findListing(market: SignedMarket, datasetRoot: Hex): Promise<Listing | undefined> {
  const listed = await getOrderEvents(market, 'DatasetListed', { vendor: market.account.address, datasetRoot })
  const listings = await Promise.all(listed.map(({ args }) => getListing(market, args.datasetId)))
  return listings.find(({ open }) => open)
}

function listedBefore(listing: Listing) {
  const { datasetId } = listing
  return {
    data: { ...listing, alreadyListed: true },
    text: paragraphs(
      `This dataset is listed already, as dataset ${datasetId}. Nothing was sent.`,
      `\`assay dataset offer ${datasetId}\` changes what it costs, \`assay dataset move ${datasetId}\` where its node is.`,
    ),
  }
}
