import { discloseOnChain, discloseTestRows, getListing, getOrder, type Order, ordersPlace } from '@assay/sdk'
import { readSavedOrder } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatTime } from '../format.ts'
import { paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { notYet } from './describeStep.ts'

type Options = { onChain?: boolean }

export function addDisclose(order: Command): void {
  order
    .command('disclose')
    .description('give the test rows of your order to the vendor’s node, sealed, once a model is committed to')
    .argument('<order>', 'number of the order', parseId)
    .option('--on-chain', 'publish them instead, for everybody to read: for a vendor that does not acknowledge them')
    .addHelpText('after', examples('order disclose 1', 'order disclose 1 --on-chain'))
    .action(run(disclose))
}

async function disclose(session: Session, { onChain }: Options, orderId: bigint) {
  const market = onChain ? await session.signedMarket() : await session.market()
  const order = await getOrder(market, orderId)
  if (order.stage === 'disclosed' || order.stage === 'proven' || order.stage === 'settled')
    return disclosedBefore(order)
  if (order.stage !== 'committed') throw await notYet(market, order)
  const { testSet } = await readSavedOrder(session.home, ordersPlace(market), order.secretHash)
  const { rowCount } = testSet.rows
  if (onChain) {
    const sent = await discloseOnChain(market, { orderId, testSet })
    return {
      data: { orderId, rows: rowCount, onChain: true, ...receipt(sent) },
      text: `The ${rowCount} test rows of order ${orderId} are published. \`assay order receive ${orderId}\` is next.`,
    }
  }
  const { node } = await getListing(market, order.datasetId)
  await discloseTestRows(market, { orderId, testSet })
  return {
    data: { orderId, rows: rowCount, onChain: false, node, deadline: order.deadline },
    text: paragraphs(
      `The ${rowCount} test rows of order ${orderId} are at ${node}.`,
      `If it does not acknowledge them by ${formatTime(order.deadline, await chainTime(market))}, you lose the compute fee: before that, \`assay order disclose ${orderId} --on-chain\` publishes them instead.`,
    ),
  }
}

function disclosedBefore({ orderId, stage, rows }: Order) {
  return {
    data: { orderId, rows, stage, alreadyDisclosed: true },
    text: `The test rows of order ${orderId} were disclosed before. Nothing was sent.`,
  }
}
