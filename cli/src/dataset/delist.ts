import { delistDataset, getListing } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import type { Session } from '../session.ts'

export function addDelist(dataset: Command): void {
  dataset
    .command('delist')
    .description('take your dataset off the market, for good; open orders go on')
    .argument('<dataset>', 'number of the dataset', parseId)
    .addHelpText('after', examples('dataset delist 1'))
    .action(run(delist))
}

async function delist(session: Session, _: object, datasetId: bigint) {
  const market = await session.signedMarket()
  if (!(await getListing(market, datasetId)).open) {
    return { data: { datasetId }, text: `Dataset ${datasetId} is off the market already. Nothing was sent.` }
  }
  const sent = await delistDataset(market, { datasetId })
  return { data: { datasetId, ...receipt(sent) }, text: `Dataset ${datasetId} is off the market. Open orders go on.` }
}
