import { getCurrency, withdrawFromPool } from '@assay/sdk'
import type { Command } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import type { Session } from '../session.ts'

type Options = { token?: Address; member?: Address }

export function addWithdraw(pool: Command): void {
  pool
    .command('withdraw')
    .description('pay out all that is due to a member; anyone may')
    .argument('<pool>', 'address of the pool', parseAddress)
    .option('--token <address>', 'a token instead of the chain’s coin', parseAddress)
    .option('--member <address>', 'whose money, paid to them whoever signs; yours by default', parseAddress)
    .addHelpText('after', examples('pool withdraw 0x5FbD…0aa3'))
    .action(run(withdraw))
}

async function withdraw(session: Session, options: Options, pool: Address) {
  const market = await session.signedMarket()
  const { token = zeroAddress, member = market.account.address } = options
  const currency = await getCurrency(market, token)
  const sent = await withdrawFromPool(market, { pool, token, member })
  return {
    data: { pool, token, member, amount: sent.amount, ...receipt(sent) },
    text: `${formatAmount(sent.amount, currency)} paid to ${member}.`,
  }
}
