import { AssayError, getCurrency, getListing, reofferDataset } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import {
  bondOption,
  changeOffer,
  computeFeeOption,
  type OfferOptions,
  offerPairs,
  startPriceOption,
} from './offerOptions.ts'

export function addOffer(dataset: Command): void {
  dataset
    .command('offer')
    .description('change what the next orders of your dataset are placed under; open ones keep their offer')
    .argument('<dataset>', 'number of the dataset', parseId)
    .option(...startPriceOption)
    .option(...bondOption)
    .option(...computeFeeOption)
    .addHelpText('after', examples('dataset offer 1 --start-price 0.2 --compute-fee 2'))
    .action(run(offerAnew))
}

async function offerAnew(session: Session, options: OfferOptions, datasetId: bigint) {
  if (Object.keys(options).length === 0) {
    throw new AssayError('cli.usage', 'What is to change?', { hint: 'Give --start-price, --bond or --compute-fee.' })
  }
  const market = await session.signedMarket()
  const listing = await getListing(market, datasetId)
  const currency = await getCurrency(market, listing.token)
  const offer = changeOffer(listing.offer, options, currency)
  const sent = await reofferDataset(market, { datasetId, offer })
  return {
    data: { datasetId, offer, ...receipt(sent) },
    text: paragraphs(`The next orders of dataset ${datasetId} are placed under:`, pairs(offerPairs(offer, currency))),
  }
}
