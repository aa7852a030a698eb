import {
  AssayError,
  type Currency,
  getCurrency,
  getLicenseOffers,
  getLineage,
  getModel,
  getModelCard,
  getRentTerms,
  getRevenue,
  type Market,
  type ModelCard,
  type ModelToken,
} from '@assay/sdk'
import type { Command } from 'commander'
import { zeroAddress } from 'viem'
import { parseId } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatBps, formatTime } from '../format.ts'
import { pairs, paragraphs, table } from '../layout.ts'
import type { Session } from '../session.ts'
import { offerRow, offerTitles } from './license/offerRow.ts'

export function addShow(model: Command): void {
  model
    .command('show')
    .description(
      'show a model of the market: card, owner, how it is known to be good, lineage, what it costs and earns',
    )
    .argument('<model>', 'number of the model', parseId)
    .addHelpText('after', examples('model show 7'))
    .action(run(show))
}

async function show(session: Session, _: object, modelId: bigint) {
  const market = await session.market()
  const model = await getModel(market, modelId)
  const [card, offers, rent, revenue, ancestors, now, currency] = await Promise.all([
    readCard(session, model),
    getLicenseOffers(market, modelId),
    getRentTerms(market, modelId),
    getRevenue(market, { modelId }),
    getLineage(market, modelId),
    chainTime(market),
    getCurrency(market, zeroAddress),
  ])
  const open = offers.filter(offer => offer.open)
  return {
    data: { ...model, cardContent: card, offers, rent, revenue, ancestors },
    text: paragraphs(
      `Model ${modelId}${card ? `: ${card.title}` : ''}`,
      card?.description,
      pairs([
        ['Quality', describeOrigin(model)],
        ['Creator', model.creator],
        ['Owner', model.vault ? `${model.owner}, a vault of shares` : model.owner],
        ['Used by', model.user && `${model.user.account}, until ${formatTime(model.user.expires, now)}`],
        ['Minted', formatTime(model.mintedAt, now)],
        [
          'Superseded',
          model.supersededBy === undefined
            ? undefined
            : `by model ${model.supersededBy}, of who had shown the weights before`,
        ],
        ['Weights', model.weightsRoot],
        [
          'Card',
          card ? `${card.task}, ${card.library}, ${card.license}` : `${model.card}, which is not on this computer`,
        ],
        ['Royalty', `${formatBps(model.royaltyBps)} of each sale`],
        ['Rent', rent && (await describeRent(market, rent))],
        ['Earned', describeRevenue(revenue, currency)],
      ]),
      ancestors.length > 0
        ? table(
            ['made from', 'part of what it earns'],
            ancestors.map(({ modelId, partsPerBillion }) => [
              `model ${modelId}`,
              `${Number(partsPerBillion) / 10_000_000} %`,
            ]),
          )
        : undefined,
      open.length > 0 ? table(offerTitles, await Promise.all(open.map(offer => offerRow(market, offer)))) : undefined,
    ),
  }
}

function describeOrigin({ origin, originId, originEntry, scoreBps }: ModelToken): string {
  const score = formatBps(scoreBps ?? 0)
  if (origin === 'run') return `its training is recorded as run ${originId}: \`assay run show ${originId}\``
  if (origin === 'entry') return `${score}, as entry ${originEntry} of contest ${originId}`
  if (origin === 'order')
    return `${score} or more, proven in order ${originId}; that these are its weights is its owner’s word`
  return 'nothing is known of it'
}

async function describeRent(
  market: Market,
  { token, pricePerHour, maxHours }: NonNullable<Awaited<ReturnType<typeof getRentTerms>>>,
) {
  return `${formatAmount(pricePerHour, await getCurrency(market, token))} an hour, ${maxHours} at most`
}

function describeRevenue({ earned, unswept }: { earned: bigint; unswept: bigint }, currency: Currency): string {
  const waiting = unswept > 0n ? `; ${formatAmount(unswept, currency)} of royalties to be swept` : ''
  return `${formatAmount(earned, currency)}${waiting}`
}

/** What its owner says of it, if it is on this computer. */
async function readCard({ store, signal }: Session, model: ModelToken): Promise<ModelCard | undefined> {
  try {
    return await getModelCard({ model, source: store, signal })
  } catch (error) {
    if (error instanceof AssayError) return undefined
    throw error
  }
}
