import { type CheckedSale, findOpenSales, getCurrency, type Market } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatTime } from '../format.ts'
import { paragraphs, table } from '../layout.ts'
import type { Session } from '../session.ts'
import { bookOption, findBook } from './book.ts'

export function addSales(model: Command): void {
  model
    .command('sales')
    .description('show the listings of a model and the bids for it, each looked at on the chain')
    .argument('<model>', 'number of the model', parseId)
    .option(...bookOption)
    .addHelpText('after', examples('model sales 3'))
    .action(run(sales))
}

async function sales(session: Session, options: { book?: string }, modelId: bigint) {
  const bookUrl = await findBook(session, options)
  const market = await session.market()
  const { listings, bids } = await findOpenSales(market, { bookUrl, modelId })
  const now = await chainTime(market)
  const rows = (open: CheckedSale[]) => Promise.all(open.map(checked => saleCells(market, checked, now)))
  const head = ['price', 'of it royalty', 'by', 'ends']
  return {
    data: { modelId, listings: listings.map(saleData), bids: bids.map(saleData) },
    text: paragraphs(
      listings.length > 0 ? `For sale:\n${table(head, await rows(listings))}` : `Model ${modelId} is not for sale.`,
      bids.length > 0 ? `Bids:\n${table(head, await rows(bids))}` : 'There are no bids.',
    ),
  }
}

function saleData({ sale, royalty }: CheckedSale): object {
  const { hash, maker, token, price, endsAt } = sale
  return { hash, maker, token, price, royalty: royalty.paid, royaltyDue: royalty.due, endsAt }
}

async function saleCells(market: Market, { sale, royalty }: CheckedSale, now: bigint): Promise<string[]> {
  const { maker, token, price, endsAt } = sale
  const amount = await getCurrency(market, token).then(currency => (units: bigint) => formatAmount(units, currency))
  const paid = royalty.paid < royalty.due ? `${amount(royalty.paid)} of ${amount(royalty.due)}` : amount(royalty.paid)
  return [amount(price), paid, maker, formatTime(endsAt, now)]
}
