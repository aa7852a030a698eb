import { enrollAuditor, getCurrency, requireNothingPending } from '@assay/sdk'
import type { Command } from 'commander'
import { zeroAddress } from 'viem'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import type { Session } from '../session.ts'

export function addEnroll(command: Command): void {
  command
    .command('enroll')
    .description('become an auditor, under the market’s bond; a tenth of it is at risk in each vote')
    .addHelpText(
      'after',
      '\nYou may vote in challenges that are opened from then on. `assay run leave` gives the bond back.',
    )
    .addHelpText('after', examples('run enroll'))
    .action(run(enroll))
}

async function enroll(session: Session) {
  const market = await session.signedMarket()
  await requireNothingPending(market)
  const sent = await enrollAuditor(market)
  return {
    data: { auditor: market.account.address, bond: sent.bond, ...receipt(sent) },
    text: `${market.account.address} is an auditor, with a bond of ${formatAmount(sent.bond, await getCurrency(market, zeroAddress))}.`,
  }
}
