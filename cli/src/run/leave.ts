import { getCurrency, leaveAuditors } from '@assay/sdk'
import type { Command } from 'commander'
import { zeroAddress } from 'viem'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import type { Session } from '../session.ts'

export function addLeave(command: Command): void {
  command
    .command('leave')
    .description('be an auditor no more; the bond is credited to you')
    .addHelpText('after', examples('run leave'))
    .action(run(leave))
}

async function leave(session: Session) {
  const market = await session.signedMarket()
  const sent = await leaveAuditors(market)
  const bond = formatAmount(sent.bond, await getCurrency(market, zeroAddress))
  return {
    data: { auditor: market.account.address, bond: sent.bond, ...receipt(sent) },
    text: `${market.account.address} is no auditor any more; ${bond} is credited. \`assay run withdraw\` pays out.`,
  }
}
