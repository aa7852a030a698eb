import { closeLicense } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId, parseInteger } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import type { Session } from '../../session.ts'

export function addClose(license: Command): void {
  license
    .command('close')
    .description('close an offer of licenses; those that were bought stay')
    .argument('<model>', 'number of the model', parseId)
    .argument('<offer>', 'number of the offer', parseInteger(1))
    .addHelpText('after', examples('model license close 7 1'))
    .action(run(close))
}

async function close(session: Session, _: object, modelId: bigint, offerId: number) {
  const sent = await closeLicense(await session.signedMarket(), { modelId, offerId })
  return { data: { modelId, offerId, ...receipt(sent) }, text: `Offer ${offerId} of model ${modelId} is closed.` }
}
