import { getCurrency, getShares, redeemShares } from '@assay/sdk'
import type { Command } from 'commander'
import { type Address, formatEther } from 'viem'
import { parseAddress } from '../../arguments/hex.ts'
import { parseId } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import { formatAmount } from '../../format.ts'
import type { Session } from '../../session.ts'

type Options = { vault?: Address }

export function addRedeem(share: Command): void {
  share
    .command('redeem')
    .description('after a buy-out: burn your shares for their part of the price; dividends can be claimed still')
    .argument('<model>', 'number of the model', parseId)
    .option('--vault <address>', 'where the model was divided more than once; the latest by default', parseAddress)
    .addHelpText('after', examples('model share redeem 7'))
    .action(run(redeem))
}

async function redeem(session: Session, { vault }: Options, modelId: bigint) {
  const market = await session.signedMarket()
  const of = { modelId, ...(vault && { vault }) }
  const { token, symbol } = await getShares(market, of)
  const sent = await redeemShares(market, of)
  const amount = formatAmount(sent.amount, await getCurrency(market, token))
  return {
    data: { modelId, shares: sent.shares, amount: sent.amount, token, ...receipt(sent) },
    text: `${formatEther(sent.shares)} ${symbol} are burned, for ${amount}.`,
  }
}
