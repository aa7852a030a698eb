import { encodeSale, getCurrency, listModel, publishSale } from '@assay/sdk'
import { writeWhole } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseDuration } from '../arguments/duration.ts'
import { parseAddress } from '../arguments/hex.ts'
import { parseId } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount, formatTime } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { bookOption, findBook } from './book.ts'

type Options = { price: string; token?: Address; for: number; book?: string; out?: string }

export function addList(model: Command): void {
  model
    .command('list')
    .description('list a model of yours for sale on Seaport: signed, and no gas but for the first approval')
    .argument('<model>', 'number of the model', parseId)
    .requiredOption('--price <amount>', 'what the buyer pays in all, royalty included', parseAmount)
    .option('--token <address>', 'an ERC-20 token instead of the chain’s coin', parseAddress)
    .addOption(
      new Option('--for <time>', 'how long the listing is good')
        .argParser(parseDuration)
        .default(parseDuration('30d'), '30d'),
    )
    .option(...bookOption)
    .option('--out <file>', 'write the signed order to a file instead: any client of Seaport can fill it')
    .addHelpText('after', examples('model list 3 --price 2.5', 'model list 3 --price 2.5 --out sale.json'))
    .action(run(list))
}

async function list(session: Session, options: Options, modelId: bigint) {
  const { token = zeroAddress, out } = options
  const bookUrl = out === undefined ? await findBook(session, options) : undefined
  const market = await session.signedMarket()
  const currency = await getCurrency(market, token)
  const now = await chainTime(market)
  const price = toUnits(options.price, currency)
  const endsAt = now + BigInt(options.for)
  const onApproval = () => session.note('Approving Seaport to move your models, which is needed once.')
  const { signed, hash, royalty, approval } = await listModel(market, { modelId, price, token, endsAt, onApproval })
  if (out !== undefined) await writeWhole(out, `${encodeSale(signed)}\n`)
  if (bookUrl !== undefined) await publishSale({ bookUrl }, signed)
  return {
    data: {
      modelId,
      hash,
      price,
      token,
      royalty: royalty.due,
      receiver: royalty.receiver,
      endsAt,
      ...(bookUrl !== undefined ? { book: bookUrl } : { file: out }),
      ...(approval && { approval: receipt(approval) }),
    },
    text: paragraphs(
      `Model ${modelId} is for sale.`,
      pairs([
        ['Price', formatAmount(price, currency)],
        ['Yours of it', formatAmount(price - royalty.due, currency)],
        ['Royalty', `${formatAmount(royalty.due, currency)}, to ${royalty.receiver}`],
        ['Ends', formatTime(endsAt, now)],
        ['Order', hash],
        ['In', out ?? bookUrl],
      ]),
      `\`assay model unlist ${modelId}\` takes it off before, which costs a transaction.`,
    ),
  }
}
