import { getContest, getCurrency, withdraw as withdrawFrom } from '@assay/sdk'
import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatAmount } from '../format.ts'
import type { Session } from '../session.ts'
import { receipt } from './receipt.ts'

type Options = { recipient?: Address }

export function addWithdraw(contest: Command): void {
  contest
    .command('withdraw')
    .description('pay out all that somebody is owed: rewards, bonds, refunds')
    .argument('<contest>', 'number of the contest', parseId)
    .option('--recipient <address>', 'whose money, paid to them whoever signs; yours by default', parseAddress)
    .addHelpText('after', examples('contest withdraw 1'))
    .action(run(withdraw))
}

async function withdraw(session: Session, options: Options, contestId: bigint) {
  const market = await session.signedMarket()
  const recipient = options.recipient ?? market.account.address
  const sent = await withdrawFrom(market, { contestId, recipient })
  const { terms } = await getContest(market, contestId)
  const currency = await getCurrency(market, terms.token)
  return {
    data: { contestId, recipient, amount: sent.amount, ...receipt(sent) },
    text: `${formatAmount(sent.amount, currency)} paid to ${recipient}.`,
  }
}
