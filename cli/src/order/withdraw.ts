import { getCurrency, getListing, getOrder, withdrawFromOrders } from '@assay/sdk'
import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import type { Session } from '../session.ts'

type Options = { recipient?: Address }

export function addWithdraw(order: Command): void {
  order
    .command('withdraw')
    .description('pay out all that somebody is owed from orders, in the currency of this one')
    .argument('<order>', 'number of the order', parseId)
    .option('--recipient <address>', 'whose money, paid to them whoever signs; yours by default', parseAddress)
    .addHelpText('after', examples('order withdraw 1'))
    .action(run(withdraw))
}

async function withdraw(session: Session, options: Options, orderId: bigint) {
  const market = await session.signedMarket()
  const recipient = options.recipient ?? market.account.address
  const { datasetId } = await getOrder(market, orderId)
  const { token } = await getListing(market, datasetId)
  const sent = await withdrawFromOrders(market, { token, recipient })
  const currency = await getCurrency(market, token)
  return {
    data: { orderId, recipient, amount: sent.amount, ...receipt(sent) },
    text: `${formatAmount(sent.amount, currency)} paid to ${recipient}.`,
  }
}
