import {
  getCurrency,
  getRevenue,
  getRevenueCredit,
  payModel,
  requireNothingPending,
  type Sent,
  sweepRoyalties,
  withdrawRevenue,
} from '@assay/sdk'
import { type Command, Option } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseAddress } from '../arguments/hex.ts'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'

type Options = { token?: Address; pay?: string; sweep?: boolean; withdraw?: boolean; recipient?: Address }

export function addRevenue(model: Command): void {
  model
    .command('revenue')
    .description('show what a model has earned; pay for it, divide its royalties, or withdraw what models owe you')
    .argument('<model>', 'number of the model', parseId)
    .option('--token <address>', 'in an ERC-20 token instead of the chain’s coin', parseAddress)
    .addOption(
      new Option('--pay <amount>', 'pay for it, for whatever reason').argParser(parseAmount).conflicts('withdraw'),
    )
    .option('--sweep', 'divide the royalties that arrived; anyone may')
    .option('--withdraw', 'pay out all that models owe you in this token, this one and others')
    .option('--recipient <address>', 'whose money to withdraw, paid to them whoever signs', parseAddress)
    .addHelpText('after', examples('model revenue 7', 'model revenue 7 --sweep --withdraw'))
    .action(run(revenue))
}

async function revenue(session: Session, options: Options, modelId: bigint) {
  const { token = zeroAddress, pay, sweep, withdraw } = options
  const writes = pay !== undefined || sweep || withdraw
  const signed = writes ? await session.signedMarket() : undefined
  const market = signed ?? (await session.market())
  const currency = await getCurrency(market, token)
  const show = (amount: bigint) => formatAmount(amount, currency)
  const recipient = options.recipient ?? signed?.account.address
  const did: { text: string; sent: Sent & { amount: bigint } }[] = []
  if (pay !== undefined) {
    const amount = toUnits(pay, currency)
    await requireNothingPending(market)
    did.push({
      text: `${show(amount)} paid for model ${modelId}.`,
      sent: { ...(await payModel(market, { modelId, token, amount })), amount },
    })
  }
  if (sweep) {
    const { unswept } = await getRevenue(market, { modelId, token })
    if (unswept === 0n) session.note('No royalties have arrived to be divided.')
    else {
      const sent = await sweepRoyalties(market, { modelId, token })
      did.push({ text: `${show(sent.amount)} of royalties divided.`, sent })
    }
  }
  if (withdraw) {
    const sent = await withdrawRevenue(market, { token, recipient })
    did.push({ text: `${show(sent.amount)} paid to ${recipient}.`, sent })
  }
  const books = await getRevenue(market, { modelId, token })
  const credit = recipient && (await getRevenueCredit(market, token, recipient))
  return {
    data: { modelId, ...books, credit, sent: did.map(({ sent }) => ({ amount: sent.amount, ...receipt(sent) })) },
    text: paragraphs(
      did.map(({ text }) => text).join('\n'),
      pairs([
        ['Earned', `${show(books.earned)}, by all who have a part`],
        ['To be swept', books.unswept > 0n ? show(books.unswept) : undefined],
        ['Royalties to', books.receiver],
        ['Owed', credit === undefined ? undefined : `${show(credit)} to ${recipient}, from all models`],
      ]),
    ),
  }
}
