import { cancelSale, findOpenSales } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt, totalGas } from '../contest/receipt.ts'
import type { Session } from '../session.ts'
import { bookOption, findBook } from './book.ts'

type Options = { all?: boolean; book?: string }

export function addUnlist(model: Command): void {
  model
    .command('unlist')
    .description('cancel your listings of a model, or bids for it, on chain: from then on nobody can fill them')
    .argument('<model>', 'number of the model', parseId)
    .option('--all', 'cancel every order that you ever signed for Seaport, also those that no book has')
    .option(...bookOption)
    .addHelpText('after', examples('model unlist 3', 'model unlist 3 --all'))
    .action(run(unlist))
}

async function unlist(session: Session, options: Options, modelId: bigint) {
  const market = await session.signedMarket()
  if (options.all) {
    const sent = await cancelSale(market)
    return { data: { all: true, ...receipt(sent) }, text: 'All that you signed for Seaport before is cancelled.' }
  }
  const bookUrl = await findBook(session, options)
  const { listings, bids } = await findOpenSales(market, { bookUrl, modelId })
  const own = [...listings, ...bids].filter(({ sale }) => sale.maker === market.account.address)
  const sent = []
  for (const { sale } of own) sent.push(await cancelSale(market, { signed: sale.signed }))
  return {
    data: { modelId, cancelled: own.map(({ sale }) => sale.hash), gasUsed: totalGas(sent) },
    text:
      own.length > 0
        ? `${own.length} of your orders for model ${modelId} ${own.length === 1 ? 'is' : 'are'} cancelled.`
        : `The book has no order of yours for model ${modelId}. Nothing was sent; --all cancels also what it does not have.`,
  }
}
