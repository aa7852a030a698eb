import { getAsset, getCurrency } from '@assay/sdk'
import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatDuration } from '../format.ts'
import { pairs } from '../layout.ts'
import type { Session } from '../session.ts'

export function addShow(ocean: Command): void {
  ocean
    .command('show')
    .description('show a model on Ocean, and whether its owner published it')
    .argument('<datatoken>', 'address of the datatoken', parseAddress)
    .addHelpText('after', examples('ocean show 0x5FbD…0aa3'))
    .action(run(show))
}

async function show(session: Session, _: object, datatoken: Address) {
  const market = await session.market()
  const asset = await getAsset(market, { datatoken })
  const currency = await getCurrency(market, asset.token)
  const { did, modelId, name, description, node, timeoutSeconds, price } = asset
  return {
    data: asset,
    text: pairs([
      ['Name', name],
      ['Description', description || undefined],
      ['Model', modelId],
      ['DID', did],
      [
        'An order costs',
        price === undefined ? 'none can be placed now' : `${formatAmount(price, currency)}, Ocean’s fee included`,
      ],
      ['And is good for', timeoutSeconds === 0 ? 'ever' : formatDuration(timeoutSeconds)],
      ['Node', node],
    ]),
  }
}
