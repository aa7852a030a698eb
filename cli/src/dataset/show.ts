import {
  AssayError,
  type Currency,
  getCurrency,
  getListing,
  type Listing,
  type ListingCard,
  listListings,
} from '@assay/sdk'
import type { Command } from 'commander'
import { parseId, parseInteger } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatBps } from '../format.ts'
import { pairs, paragraphs, table } from '../layout.ts'
import { readListingCard } from '../readListingCard.ts'
import type { Session } from '../session.ts'
import { describeFeatures, featureTable } from './describeFeatures.ts'
import { offerPairs } from './offerOptions.ts'
import { type DatasetRecord, readRecords } from './record.ts'

type Options = { limit: number }

export function addShow(dataset: Command): void {
  dataset
    .command('show')
    .description('show a dataset of the market: what it holds, what an order costs, its record; or all datasets')
    .argument('[dataset]', 'number of the dataset; all by default', parseId)
    .option('--limit <number>', 'of all, at most so many', parseInteger(1, 1000), 20)
    .addHelpText('after', examples('dataset show', 'dataset show 1'))
    .action(run(show))
}

function show(session: Session, { limit }: Options, datasetId?: bigint) {
  return datasetId === undefined ? showAll(session, limit) : showOne(session, datasetId)
}

async function showAll(session: Session, limit: number) {
  const market = await session.market()
  const [listings, recordOf] = await Promise.all([listListings(market, { limit }), readRecords(market)])
  const datasets = await Promise.all(
    listings.map(async listing => {
      const [card, currency] = await Promise.all([findCard(session, listing), getCurrency(market, listing.token)])
      return { ...listing, title: card?.title, record: recordOf(listing.datasetId), currency }
    }),
  )
  return {
    data: { datasets: datasets.map(({ currency, ...dataset }) => dataset) },
    text:
      datasets.length === 0
        ? 'There is no dataset on the market yet.'
        : table(
            ['dataset', 'title', 'rows', 'features', 'classes', 'price', 'proven', 'missed'],
            datasets.map(({ datasetId, title = '', rows, dataset, open, price, record, currency }) => {
              const { features, classes } = dataset
              const cost = open ? formatAmount(price, currency) : 'off the market'
              return [datasetId, title, rows, features, classes, cost, record.proven, record.missed]
            }),
          ),
  }
}

async function showOne(session: Session, datasetId: bigint) {
  const market = await session.market()
  const listing = await getListing(market, datasetId)
  const [card, currency, recordOf] = await Promise.all([
    findCard(session, listing),
    getCurrency(market, listing.token),
    readRecords(market),
  ])
  const record = recordOf(datasetId)
  const columns = card && describeFeatures(card.binning)
  const { title, description, baselineBps } = card ?? {}
  return {
    data: { ...listing, title, description, baselineBps, label: card?.binning.label, columns, record },
    text: paragraphs(
      `Dataset ${datasetId}${title === undefined ? '' : `: ${title}`}`,
      description,
      pairs(listingPairs(listing, record, currency)),
      card
        ? pairs(cardPairs(card))
        : 'The vendor’s node does not give the dataset’s card now; it says what the columns are.',
      columns && featureTable(columns),
      listing.open ? `\`assay order place ${datasetId} <test rows> --threshold …\` orders a model.` : undefined,
    ),
  }
}

function listingPairs(
  { open, price, offer, vendor, node, rows, dataset, datasetRoot }: Listing,
  { orders, proven, missed }: DatasetRecord,
  currency: Currency,
): [string, string][] {
  return [
    ['Price now', open ? formatAmount(price, currency) : 'off the market: it takes no orders'],
    ...offerPairs(offer, currency),
    ['Record', `${proven} proven and ${missed} missed, of ${orders} ordered`],
    ['Rows', `${rows}, of ${dataset.features} features and ${dataset.classes} classes`],
    ['Vendor', vendor],
    ['Node', node],
    ['Dataset root', datasetRoot],
  ]
}

function cardPairs({ binning: { label }, baselineBps }: ListingCard): [string, string][] {
  return [
    ['Label', 'classes' in label ? `${label.name}: ${label.classes.join(', ')}` : label.name],
    ['Constant guess', baselineBps === null ? 'not told' : `${formatBps(baselineBps)} of the vendor’s rows`],
  ]
}

/** The card, if it can be had now and is one. */
async function findCard(session: Session, listing: Listing): Promise<ListingCard | undefined> {
  try {
    return await readListingCard(session, listing)
  } catch (error) {
    if (error instanceof AssayError) return undefined
    throw error
  }
}
