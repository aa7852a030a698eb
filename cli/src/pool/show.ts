import { getCredit, getCurrency, getPool, type Market } from '@assay/sdk'
import type { Command } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatBps } from '../format.ts'
import { paragraphs, table } from '../layout.ts'
import type { Session } from '../session.ts'

type Options = { token?: Address }

export function addShow(pool: Command): void {
  pool
    .command('show')
    .description('show a pool: its members and shares; what arrived, was paid and is due')
    .argument('<pool>', 'address of the pool', parseAddress)
    .option('--token <address>', 'a token to show beside the chain’s coin', parseAddress)
    .addHelpText('after', examples('pool show 0x5FbD…0aa3'))
    .action(run(show))
}

async function show(session: Session, { token }: Options, pool: Address) {
  const market = await session.market()
  const tokens = token ? [zeroAddress, token] : [zeroAddress]
  const books = await Promise.all(tokens.map(token => readBooks(market, pool, token)))
  return {
    data: { pool, tokens: books.map(({ data }) => data) },
    text: paragraphs(`Pool ${pool}`, ...books.map(({ text }) => text)),
  }
}

async function readBooks(market: Market, pool: Address, token: Address) {
  const currency = await getCurrency(market, token)
  const [{ arrived, members }, credit] = await Promise.all([
    getPool(market, { pool, token }),
    getCredit(market, token, pool),
  ])
  const amount = (units: bigint) => formatAmount(units, currency)
  return {
    data: { token, arrived, credit, members },
    text: paragraphs(
      `${amount(arrived)} arrived${credit > 0n ? `; ${amount(credit)} more is to be withdrawn from contests` : ''}:`,
      table(
        ['member', 'share', 'paid', 'due'],
        members.map(({ member, shareBps, paid, due }) => [member, formatBps(shareBps), amount(paid), amount(due)]),
      ),
    ),
  }
}
