import { AssayError, checkSale, decodeSale, findOpenSales, fulfillSale, getCurrency, type SignedSale } from '@assay/sdk'
import { readText } from '@assay/sdk/node'
import type { Command } from 'commander'
import { type Address, isAddressEqual, zeroAddress } from 'viem'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseAddress } from '../arguments/hex.ts'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session, SignedMarket } from '../session.ts'
import { bookOption, findBook } from './book.ts'

type Options = { token?: Address; maxPrice?: string; book?: string; sale?: string }

export function addBuy(model: Command): void {
  model
    .command('buy')
    .description('buy a model at the lowest price that it is listed for')
    .argument('<model>', 'number of the model', parseId)
    .option('--token <address>', 'pay in this ERC-20 token instead of the chain’s coin', parseAddress)
    .option('--max-price <amount>', 'buy nothing if it costs more', parseAmount)
    .option(...bookOption)
    .option('--sale <file>', 'a signed order of Seaport instead of the book’s')
    .addHelpText('after', examples('model buy 3 --max-price 3', 'model buy 3 --sale sale.json'))
    .action(run(buy))
}

async function buy(session: Session, options: Options, modelId: bigint) {
  const market = await session.signedMarket()
  const signed = await findListing(session, market, options, modelId)
  const { sale, royalty } = await checkSale(market, signed)
  if (sale.kind !== 'listing' || sale.modelId !== modelId) {
    throw new AssayError('sale.otherModel', `The order is no listing of model ${modelId}`, {
      details: `It is a ${sale.kind} of model ${sale.modelId}.`,
    })
  }
  const { price, token, maker } = sale
  const currency = await getCurrency(market, token)
  if (options.maxPrice !== undefined && price > toUnits(options.maxPrice, currency)) {
    throw new AssayError('sale.priceTooHigh', `Model ${modelId} costs ${formatAmount(price, currency)}`, {
      hint: 'Bid what it is worth to you: `assay model offer`.',
    })
  }
  const sent = await fulfillSale(market, { signed })
  return {
    data: { modelId, price, token, seller: maker, royalty: royalty.paid, hash: sale.hash, ...receipt(sent) },
    text: paragraphs(
      `Model ${modelId} is yours.`,
      pairs([
        ['Paid', formatAmount(price, currency)],
        ['Of it royalty', formatAmount(royalty.paid, currency)],
        ['Seller', maker],
      ]),
      `\`assay model download ${modelId} --node <url> --out <file>\` fetches its weights from the node that has them.`,
    ),
  }
}

async function findListing(
  session: Session,
  market: SignedMarket,
  options: Options,
  modelId: bigint,
): Promise<SignedSale> {
  if (options.sale !== undefined) return decodeSale(await readText(options.sale), options.sale)
  const bookUrl = await findBook(session, options)
  const { listings } = await findOpenSales(market, { bookUrl, modelId })
  const token = options.token ?? zeroAddress
  const [cheapest] = listings.filter(({ sale }) => isAddressEqual(sale.token, token))
  if (cheapest) return cheapest.sale.signed
  throw new AssayError('sale.notListed', `Model ${modelId} is not for sale in this book`, {
    details: bookUrl,
    hint: 'Bid for it with `assay model offer`.',
  })
}
