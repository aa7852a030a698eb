import { findHeldLicenses, findRight, getLicense, getLicenseOffers, type Market, type Right } from '@assay/sdk'
import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../../arguments/hex.ts'
import { parseId } from '../../arguments/integer.ts'
import { chainTime } from '../../chainTime.ts'
import { examples, run } from '../../command.ts'
import { formatTime } from '../../format.ts'
import { paragraphs, table } from '../../layout.ts'
import type { Session } from '../../session.ts'
import { offerRow, offerTitles, tierNames } from './offerRow.ts'

type Options = { holder?: Address }

export function addList(license: Command): void {
  license
    .command('list')
    .description('show the offers of a model, and the licenses and the right that somebody has')
    .argument('<model>', 'number of the model', parseId)
    .option('--holder <address>', 'whose licenses to show', parseAddress)
    .addHelpText('after', examples('model license list 7', 'model license list 7 --holder 0x7099…79C8'))
    .action(run(list))
}

async function list(session: Session, { holder }: Options, modelId: bigint) {
  const market = await session.market()
  const offers = await getLicenseOffers(market, modelId)
  const open = offers.filter(offer => offer.open)
  const held = holder && (await readHeld(market, modelId, holder))
  return {
    data: { modelId, offers, ...(held && { holder, ...held.data }) },
    text: paragraphs(
      open.length === 0
        ? `No licenses of model ${modelId} are offered now.`
        : table(offerTitles, await Promise.all(open.map(offer => offerRow(market, offer)))),
      held?.text,
    ),
  }
}

async function readHeld(market: Market, modelId: bigint, account: Address) {
  const [right, held, now] = await Promise.all([
    findRight(market, { modelId, account }),
    findHeldLicenses(market, { modelId, account }),
    chainTime(market),
  ])
  const licenses = await Promise.all(held.map(({ licenseId }) => getLicense(market, licenseId)))
  const rows = licenses.map(({ licenseId, tier, expiresAt }) => [
    licenseId,
    tierNames[tier],
    expiresAt === undefined ? 'for good' : formatTime(expiresAt, now),
  ])
  return {
    data: { right, licenses },
    text: paragraphs(
      `${account} ${describeRight(right, now)}.`,
      rows.length > 0 ? table(['license', 'allows', 'until'], rows) : undefined,
    ),
  }
}

function describeRight(right: Right, now: bigint): string {
  if (right.right === 'owner') return 'owns the model'
  if (right.right === 'renter') return `rents the model until ${formatTime(right.expires, now)}`
  return right.right === 'license' ? `has a license: ${tierNames[right.tier]}` : 'has no right to the model'
}
