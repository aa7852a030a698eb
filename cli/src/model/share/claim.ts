import { claimDividend, getCurrency } from '@assay/sdk'
import type { Command } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { parseAddress } from '../../arguments/hex.ts'
import { parseId } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import { formatAmount } from '../../format.ts'
import type { Session } from '../../session.ts'

type Options = { token?: Address; holder?: Address; vault?: Address }

export function addClaim(share: Command): void {
  share
    .command('claim')
    .description('pay out all dividends that are due to a shareholder; anyone may')
    .argument('<model>', 'number of the model', parseId)
    .option('--token <address>', 'in an ERC-20 token instead of the chain’s coin', parseAddress)
    .option('--holder <address>', 'whose money, paid to them whoever signs; yours by default', parseAddress)
    .option('--vault <address>', 'where the model was divided more than once; the latest by default', parseAddress)
    .addHelpText('after', examples('model share claim 7'))
    .action(run(claim))
}

async function claim(session: Session, options: Options, modelId: bigint) {
  const market = await session.signedMarket()
  const { token = zeroAddress, holder = market.account.address, vault } = options
  const currency = await getCurrency(market, token)
  const sent = await claimDividend(market, { modelId, token, account: holder, ...(vault && { vault }) })
  return {
    data: { modelId, token, holder, amount: sent.amount, ...receipt(sent) },
    text: `${formatAmount(sent.amount, currency)} paid to ${holder}.`,
  }
}
