import { getCurrency, getListing, listOrders, nextOrderStep } from '@assay/sdk'
import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { parseId, parseInteger } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatBps, formatTime } from '../format.ts'
import { table } from '../layout.ts'
import type { Session } from '../session.ts'

type Options = { dataset?: bigint; customer?: Address; limit: number }

export function addList(order: Command): void {
  order
    .command('list')
    .description('show the orders of the market, the newest first')
    .option('--dataset <number>', 'of this dataset alone', parseId)
    .option('--customer <address>', 'of this customer alone', parseAddress)
    .option('--limit <number>', 'at most so many', parseInteger(1, 1000), 20)
    .addHelpText('after', examples('order list', 'order list --dataset 1 --json'))
    .action(run(list))
}

async function list(session: Session, { dataset, customer, limit }: Options) {
  const market = await session.market()
  const filter = { ...(dataset !== undefined && { datasetId: dataset }), ...(customer && { customer }) }
  const [orders, now] = await Promise.all([listOrders(market, { ...filter, limit }), chainTime(market)])
  const rows = await Promise.all(
    orders.map(async order => {
      const { orderId, datasetId, stage, price, thresholdBps } = order
      const { token } = await getListing(market, datasetId)
      const { until, who } = nextOrderStep(order, now)
      const amount = formatAmount(price, await getCurrency(market, token))
      const due = until === undefined ? '' : formatTime(until, now)
      return [
        orderId,
        datasetId,
        stage,
        amount,
        formatBps(thresholdBps),
        order.rows,
        until === undefined ? '' : who,
        due,
      ]
    }),
  )
  return {
    data: { orders: orders.map(order => ({ ...order, nextStep: nextOrderStep(order, now) })) },
    text:
      rows.length === 0
        ? 'There is no order yet.'
        : table(['order', 'dataset', 'stage', 'price', 'threshold', 'test rows', 'waits for', 'until'], rows),
  }
}
