import { grantLicense } from '@assay/sdk'
import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../../arguments/hex.ts'
import { parseId, parseInteger } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import type { Session } from '../../session.ts'

export function addGrant(license: Command): void {
  license
    .command('grant')
    .description('give a license of an open offer of yours for nothing')
    .argument('<model>', 'number of the model', parseId)
    .argument('<offer>', 'number of the offer', parseInteger(1))
    .argument('<holder>', 'who has it from then on', parseAddress)
    .addHelpText('after', examples('model license grant 7 1 0x7099…79C8'))
    .action(run(grant))
}

async function grant(session: Session, _: object, modelId: bigint, offerId: number, holder: Address) {
  const sent = await grantLicense(await session.signedMarket(), { modelId, offerId, holder })
  const { licenseId } = sent
  return {
    data: { modelId, offerId, licenseId, holder, ...receipt(sent) },
    text: `${holder} has license ${licenseId} of model ${modelId}.`,
  }
}
