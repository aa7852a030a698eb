import { AssayError, findOpenSales, fulfillSale, getCurrency } from '@assay/sdk'
import type { Command } from 'commander'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { bookOption, findBook } from './book.ts'

type Options = { minPrice: string; book?: string }

export function addAccept(model: Command): void {
  model
    .command('accept')
    .description('sell a model of yours to the highest bidder')
    .argument('<model>', 'number of the model', parseId)
    .requiredOption('--min-price <amount>', 'sell nothing for less', parseAmount)
    .option(...bookOption)
    .addHelpText('after', examples('model accept 3 --min-price 2'))
    .action(run(accept))
}

async function accept(session: Session, options: Options, modelId: bigint) {
  const bookUrl = await findBook(session, options)
  const market = await session.signedMarket()
  const { bids } = await findOpenSales(market, { bookUrl, modelId })
  const [highest] = bids
  if (!highest) {
    throw new AssayError('sale.noBid', `Nobody bids for model ${modelId} in this book`, {
      details: bookUrl,
      hint: 'List it with `assay model list`.',
    })
  }
  const { sale, royalty } = highest
  const { price, token, maker, fees } = sale
  const currency = await getCurrency(market, token)
  if (price < toUnits(options.minPrice, currency)) {
    throw new AssayError('sale.priceTooLow', `The highest bid is ${formatAmount(price, currency)}`, {
      hint: 'Wait for a higher one, or sell it for less.',
    })
  }
  const onApproval = () => session.note('Approving Seaport to move your models, which is needed once.')
  const sent = await fulfillSale(market, { signed: sale.signed, onApproval })
  const received = fees.reduce((rest, { amount }) => rest - amount, price)
  return {
    data: { modelId, price, received, token, buyer: maker, royalty: royalty.paid, hash: sale.hash, ...receipt(sent) },
    text: paragraphs(
      `Model ${modelId} is sold.`,
      pairs([
        ['Price', formatAmount(price, currency)],
        ['Of it royalty', formatAmount(royalty.paid, currency)],
        ['You received', formatAmount(received, currency)],
        ['Buyer', maker],
      ]),
    ),
  }
}
