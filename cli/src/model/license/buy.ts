import { buyLicense, getCurrency, getLicense, getLicenseOffer, requireNothingPending } from '@assay/sdk'
import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../../arguments/hex.ts'
import { parseId, parseInteger } from '../../arguments/integer.ts'
import { chainTime } from '../../chainTime.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import { formatAmount, formatTime } from '../../format.ts'
import { pairs, paragraphs } from '../../layout.ts'
import type { Session } from '../../session.ts'
import { tierNames } from './offerRow.ts'

type Options = { holder?: Address }

export function addBuy(license: Command): void {
  license
    .command('buy')
    .description('buy a license of a model, at the price of its offer')
    .argument('<model>', 'number of the model', parseId)
    .argument('<offer>', 'number of the offer', parseInteger(1))
    .option('--holder <address>', 'who has the license; you by default', parseAddress)
    .addHelpText('after', '\nIt is paid for good. `assay model license list` says what each offer costs.')
    .addHelpText('after', examples('model license buy 7 1'))
    .action(run(buy))
}

async function buy(session: Session, options: Options, modelId: bigint, offerId: number) {
  const market = await session.signedMarket()
  const { holder = market.account.address } = options
  const { token } = await getLicenseOffer(market, modelId, offerId)
  await requireNothingPending(market)
  const sent = await buyLicense(market, { modelId, offerId, holder })
  const { licenseId, price } = sent
  const [{ tier, expiresAt }, now, currency] = await Promise.all([
    getLicense(market, licenseId),
    chainTime(market),
    getCurrency(market, token),
  ])
  return {
    data: { modelId, offerId, licenseId, holder, tier, price, token, expiresAt, ...receipt(sent) },
    text: paragraphs(
      `A license of model ${modelId} is bought for ${formatAmount(price, currency)}.`,
      pairs([
        ['License', licenseId],
        ['Allows', tierNames[tier]],
        ['Of', holder],
        ['Until', expiresAt === undefined ? undefined : formatTime(expiresAt, now)],
      ]),
    ),
  }
}
