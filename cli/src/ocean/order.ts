import { AssayError, findAssetOrder, getAsset, getCurrency, orderAsset, wrapCoin } from '@assay/sdk'
import type { Command } from 'commander'
import { type Address, isAddressEqual } from 'viem'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseAddress } from '../arguments/hex.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount, formatTime } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'

type Options = { maxPrice?: string; again?: boolean }

export function addOrder(ocean: Command): void {
  ocean
    .command('order')
    .description('order a model on Ocean, for a download; repeating the command pays nothing twice')
    .argument('<datatoken>', 'address of the datatoken', parseAddress)
    .option('--max-price <amount>', 'order nothing if it costs more', parseAmount)
    .option('--again', 'order anew, though your last order is still good')
    .addHelpText('after', examples('ocean order 0x5FbD…0aa3 --max-price 0.02'))
    .action(run(order))
}

async function order(session: Session, options: Options, datatoken: Address) {
  const market = await session.signedMarket()
  const { address: account } = market.account
  const asset = await getAsset(market, { datatoken })
  const { modelId, token, node, price } = asset
  const placed = await findAssetOrder(market, { asset, account })
  const now = await chainTime(market)
  const fetching = `\`assay model download ${modelId} --node ${node} --order ${datatoken} --out <file>\` fetches the weights.`
  if (placed && !options.again) {
    return {
      data: { modelId, datatoken, ...placed, alreadyOrdered: true },
      text: paragraphs(`You ordered it in ${placed.transaction}, which is still good. Nothing was paid.`, fetching),
    }
  }
  const currency = await getCurrency(market, token)
  const maxPrice = options.maxPrice === undefined ? price : toUnits(options.maxPrice, currency)
  if (price !== undefined && maxPrice !== undefined && price > maxPrice) {
    throw new AssayError(
      'ocean.priceTooHigh',
      `An order costs ${formatAmount(price, currency)}, Ocean’s fee included`,
      {
        hint: 'Raise --max-price if it suits you.',
      },
    )
  }
  const isInCoin = market.weth !== undefined && isAddressEqual(token, market.weth)
  // What cannot be ordered is refused below, and needs no coin.
  if (isInCoin && price !== undefined) await wrapCoin(market, { amount: price })
  const sent = await orderAsset(market, { datatoken, ...(maxPrice !== undefined && { maxPrice }) })
  const good = await findAssetOrder(market, { asset, account })
  return {
    data: {
      modelId,
      datatoken,
      price: sent.price,
      token,
      node,
      expiresAt: good?.expiresAt,
      alreadyOrdered: false,
      ...receipt(sent),
    },
    text: paragraphs(
      `You may download model ${modelId}.`,
      pairs([
        ['Paid', formatAmount(sent.price, currency)],
        ['Good until', good?.expiresAt === undefined ? 'for ever' : formatTime(good.expiresAt, now)],
        ['Node', node],
      ]),
      fetching,
    ),
  }
}
