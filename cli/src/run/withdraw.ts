import { getCurrency, withdrawFromRuns } from '@assay/sdk'
import type { Command } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import type { Session } from '../session.ts'

type Options = { recipient?: Address }

export function addWithdraw(command: Command): void {
  command
    .command('withdraw')
    .description('pay out all that is owed from runs: bonds, and what challenges and votes brought')
    .option('--recipient <address>', 'whose money, paid to them whoever signs; yours by default', parseAddress)
    .addHelpText('after', examples('run withdraw'))
    .action(run(withdraw))
}

async function withdraw(session: Session, options: Options) {
  const market = await session.signedMarket()
  const { recipient = market.account.address } = options
  const sent = await withdrawFromRuns(market, { recipient })
  const amount = formatAmount(sent.amount, await getCurrency(market, zeroAddress))
  return { data: { recipient, amount: sent.amount, ...receipt(sent) }, text: `${amount} paid to ${recipient}.` }
}
