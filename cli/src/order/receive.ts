import { describeModel, encodeBinning, encodeModel, getListing, getOrder, ordersPlace, receiveModel } from '@assay/sdk'
import { readSavedOrder, writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatBps } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import { readListingCard } from '../readListingCard.ts'
import type { Session } from '../session.ts'
import { notYet } from './describeStep.ts'

export function addReceive(order: Command): void {
  order
    .command('receive')
    .description('decrypt the model of a settled order, and check it on your test rows; else say what is waited for')
    .argument('<order>', 'number of the order', parseId)
    .requiredOption('--out <file>', 'the model, in canonical bytes; its binning goes beside it')
    .addHelpText('after', examples('order receive 1 --out ordered.model'))
    .action(run(receive))
}

async function receive(session: Session, { out }: { out: string }, orderId: bigint) {
  const market = await session.market()
  const order = await getOrder(market, orderId)
  const { settled, thresholdBps } = order
  if (!settled) throw await notYet(market, order)
  const saved = await readSavedOrder(session.home, ordersPlace(market), order.secretHash)
  const { model, correct, rows } = await receiveModel(market, { orderId, ...saved })
  const { binning } = await readListingCard(session, await getListing(market, order.datasetId))
  const binningFile = `${out}.binning.json`
  await writeWhole(out, encodeModel(model))
  await writeWhole(binningFile, encodeBinning(binning))
  const description = describeModel(model)
  const { family, shape, sizeBytes } = description
  const score = formatBps((10_000 * correct) / rows)
  return {
    data: { orderId, out, binning: binningFile, ...description, correct, rows, thresholdBps, receipt: settled.receipt },
    text: paragraphs(
      pairs([
        ['Model', `${family}, ${shape}, ${sizeBytes} bytes`],
        ['On your test rows', `${correct} of ${rows} right, ${score}; ${formatBps(thresholdBps)} was asked for`],
        ['Written to', out],
        ['Its binning', binningFile],
        ['Receipt', settled.receipt],
      ]),
      `\`assay receipt verify ${settled.receipt}\` says what it certifies, and what not.`,
      `\`assay model predict ${out} --binning ${binningFile} --data <file>\` uses the model.`,
    ),
  }
}
