import { AssayError, getCurrency, offerForModel, publishSale, wrapCoin } from '@assay/sdk'
import { type Command, Option } from 'commander'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseDuration } from '../arguments/duration.ts'
import { parseId } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount, formatTime } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { bookOption, findBook } from './book.ts'

type Options = { price: string; for: number; book?: string }

export function addOffer(model: Command): void {
  model
    .command('offer')
    .description('bid for a model in wrapped coin, of which what is missing is wrapped first; its owner can accept it')
    .argument('<model>', 'number of the model', parseId)
    .requiredOption('--price <amount>', 'what you pay in all, royalty included', parseAmount)
    .addOption(
      new Option('--for <time>', 'how long the bid is good')
        .argParser(parseDuration)
        .default(parseDuration('7d'), '7d'),
    )
    .option(...bookOption)
    .addHelpText('after', examples('model offer 3 --price 2'))
    .action(run(offer))
}

async function offer(session: Session, options: Options, modelId: bigint) {
  const bookUrl = await findBook(session, options)
  const market = await session.signedMarket()
  const { weth: token } = market
  if (!token) throw new AssayError('market.noWeth', 'No wrapped coin is known on this chain')
  const currency = await getCurrency(market, token)
  const now = await chainTime(market)
  const price = toUnits(options.price, currency)
  const endsAt = now + BigInt(options.for)
  const wrapped = await wrapCoin(market, { amount: price })
  const { signed, hash, royalty } = await offerForModel(market, { modelId, price, endsAt })
  await publishSale({ bookUrl }, signed)
  return {
    data: {
      modelId,
      hash,
      price,
      token,
      royalty: royalty.due,
      endsAt,
      book: bookUrl,
      ...(wrapped && { wrapped: receipt(wrapped) }),
    },
    text: paragraphs(
      `You bid for model ${modelId}.`,
      pairs([
        ['Price', formatAmount(price, currency)],
        ['Of it royalty', formatAmount(royalty.due, currency)],
        ['Ends', formatTime(endsAt, now)],
        ['Order', hash],
      ]),
      'The amount stays with you until the owner accepts. If you hold less by then, nothing happens.',
      `\`assay model unlist ${modelId}\` takes the bid back before, which costs a transaction.`,
    ),
  }
}
