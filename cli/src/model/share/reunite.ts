import { reuniteModel } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import type { Session } from '../../session.ts'

export function addReunite(share: Command): void {
  share
    .command('reunite')
    .description('burn all shares of a model, which are yours, and have the model back')
    .argument('<model>', 'number of the model', parseId)
    .addHelpText('after', examples('model share reunite 7'))
    .action(run(reunite))
}

async function reunite(session: Session, _: object, modelId: bigint) {
  const sent = await reuniteModel(await session.signedMarket(), { modelId })
  return { data: { modelId, ...receipt(sent) }, text: `Model ${modelId} is yours again, without shares.` }
}
