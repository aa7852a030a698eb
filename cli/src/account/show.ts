import { getCredit, getCurrency } from '@assay/sdk'
import { keystoreAddress, readText } from '@assay/sdk/node'
import type { Command } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { getBalance } from 'viem/actions'
import { examples, run } from '../command.ts'
import { formatAmount } from '../format.ts'
import { pairs } from '../layout.ts'
import type { Session } from '../session.ts'

export function addShow(account: Command): void {
  account
    .command('show')
    .description('show the address that signs, its balance, and what the market owes it')
    .addHelpText('after', examples('account show'))
    .action(run(show))
}

async function show(session: Session) {
  const address = await addressOf(session)
  const market = await session.market()
  const [balance, credit, currency] = await Promise.all([
    getBalance(market.client, { address }),
    getCredit(market, zeroAddress, address),
    getCurrency(market, zeroAddress),
  ])
  return {
    data: { address, balance, credit },
    text: pairs([
      ['Address', address],
      ['Balance', formatAmount(balance, currency)],
      ['To withdraw', formatAmount(credit, currency)],
    ]),
  }
}

/** From the environment or the keystore, whose address can be read without its password. */
async function addressOf(session: Session): Promise<Address> {
  const path = session.keystore
  const stated = path === undefined ? undefined : keystoreAddress(await readText(path), path)
  return stated ?? (await session.signer()).address
}
