import { getCurrency, getListing, getOrder, getOrdersCredit, refundOrder } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'

export function addRefund(order: Command): void {
  order
    .command('refund')
    .description('end an order whose next step was not taken in time; anyone may, and the vendor before the deadline')
    .argument('<order>', 'number of the order', parseId)
    .addHelpText('after', examples('order refund 1'))
    .action(run(refund))
}

async function refund(session: Session, _: object, orderId: bigint) {
  const market = await session.signedMarket()
  const { stage, customer, datasetId } = await getOrder(market, orderId)
  const sent = stage === 'refunded' ? undefined : await refundOrder(market, { orderId })
  const { vendor, token } = await getListing(market, datasetId)
  const currency = await getCurrency(market, token)
  const [toCustomer, toVendor] = await Promise.all([
    getOrdersCredit(market, token, customer),
    getOrdersCredit(market, token, vendor),
  ])
  return {
    data: {
      orderId,
      alreadyRefunded: !sent,
      credit: { customer: toCustomer, vendor: toVendor },
      ...(sent && receipt(sent)),
    },
    text: paragraphs(
      sent ? `Order ${orderId} is refunded.` : `Order ${orderId} was refunded before. Nothing was sent.`,
      `Of all orders together, there is to withdraw:\n${pairs([
        [`customer ${customer}`, formatAmount(toCustomer, currency)],
        [`vendor ${vendor}`, formatAmount(toVendor, currency)],
      ])}`,
      `\`assay order withdraw ${orderId}\` pays out.`,
    ),
  }
}
