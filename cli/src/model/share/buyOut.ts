import { buyOutModel, getCurrency, getShares, requireNothingPending } from '@assay/sdk'
import type { Command } from 'commander'
import { parseAmount, toUnits } from '../../arguments/amount.ts'
import { parseId } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import { formatAmount } from '../../format.ts'
import type { Session } from '../../session.ts'

type Options = { maxPrice: string }

export function addBuyOut(share: Command): void {
  share
    .command('buy-out')
    .description('take a model out of its vault for the posted price, which goes to the shareholders; anyone may')
    .argument('<model>', 'number of the model', parseId)
    .requiredOption(
      '--max-price <amount>',
      'the most that you would pay: `assay model share show` says what it costs',
      parseAmount,
    )
    .addHelpText('after', examples('model share buy-out 7 --max-price 10'))
    .action(run(buyOut))
}

async function buyOut(session: Session, options: Options, modelId: bigint) {
  const market = await session.signedMarket()
  const { token } = await getShares(market, { modelId })
  const currency = await getCurrency(market, token)
  await requireNothingPending(market)
  const sent = await buyOutModel(market, { modelId, maxPrice: toUnits(options.maxPrice, currency) })
  return {
    data: { modelId, price: sent.price, token, ...receipt(sent) },
    text: `Model ${modelId} is yours, for ${formatAmount(sent.price, currency)}.`,
  }
}
