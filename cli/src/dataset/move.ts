import { getListing, moveDataset } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import type { Session } from '../session.ts'

export function addMove(dataset: Command): void {
  dataset
    .command('move')
    .description('say where the node of your dataset answers from now on')
    .argument('<dataset>', 'number of the dataset', parseId)
    .requiredOption('--node <url>', 'where your node answers customers')
    .addHelpText('after', examples('dataset move 1 --node https://node.example'))
    .action(run(move))
}

async function move(session: Session, { node }: { node: string }, datasetId: bigint) {
  const market = await session.signedMarket()
  if ((await getListing(market, datasetId)).node === node) {
    return { data: { datasetId, node }, text: `Dataset ${datasetId} is at ${node} already. Nothing was sent.` }
  }
  const sent = await moveDataset(market, { datasetId, node })
  return { data: { datasetId, node, ...receipt(sent) }, text: `Dataset ${datasetId} is at ${node} from now on.` }
}
