import { offerLicense } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import { table } from '../../layout.ts'
import type { Session } from '../../session.ts'
import { addOfferOptions, type OfferOptions, readTerms } from './offerOptions.ts'
import { offerRow, offerTitles } from './offerRow.ts'

export function addOffer(license: Command): void {
  const command = license
    .command('offer')
    .description('offer licenses of your model to anyone, at a price that is fixed')
    .argument('<model>', 'number of the model', parseId)
  addOfferOptions(command)
    .addHelpText(
      'after',
      '\nAn offer closes by itself when the model is sold; licenses that were bought stay, unless they --lapses.',
    )
    .addHelpText(
      'after',
      examples(
        'model license offer 7 --tier download --price 0.2',
        'model license offer 7 --tier use --price 0.01 --for 30d --lapses',
      ),
    )
    .action(run(offer))
}

async function offer(session: Session, options: OfferOptions, modelId: bigint) {
  const market = await session.signedMarket()
  const terms = await readTerms(market, options)
  const sent = await offerLicense(market, { modelId, ...terms })
  const { offerId } = sent
  const offered = { token: terms.token ?? '0x', durationSeconds: 0, transferable: false, lapsesOnSale: false, ...terms }
  return {
    data: { modelId, offerId, ...terms, ...receipt(sent) },
    text: `Licenses of model ${modelId} are offered:\n${table(offerTitles, [await offerRow(market, { ...offered, modelId, offerId, open: true })])}`,
  }
}
