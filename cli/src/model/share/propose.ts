import {
  AssayError,
  decodeModelCard,
  encodeModelCard,
  getCurrency,
  getShares,
  proposeAct,
  requireNothingPending,
  type ShareholderAct,
} from '@assay/sdk'
import { readText } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { parseAmount, toUnits } from '../../arguments/amount.ts'
import { parseAddress } from '../../arguments/hex.ts'
import { parseId, parseInteger } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import { paragraphs } from '../../layout.ts'
import type { Session, SignedMarket } from '../../session.ts'

type Options = {
  card?: string
  closeOffer?: number
  rent?: string
  maxHours: number
  buyOut?: string
  countToken?: Address
  token?: Address
  because: string
}

export function addPropose(share: Command): void {
  const acts = ['card', 'closeOffer', 'rent', 'buyOut', 'countToken']
  const act = (flags: string, text: string, own: string) =>
    new Option(flags, text).conflicts(acts.filter(each => each !== own))
  share
    .command('propose')
    .description('propose to the shareholders of a model; it takes a hundredth of the shares')
    .argument('<model>', 'number of the model', parseId)
    .requiredOption('--because <text>', 'why, for the others to read')
    .optionsGroup('What the vault is to do:')
    .addOption(act('--card <file>', 'replace the card', 'card'))
    .addOption(act('--close-offer <number>', 'close an offer of licenses', 'closeOffer').argParser(parseInteger(1)))
    .addOption(act('--rent <amount>', 'ask this much for an hour; 0 takes it off', 'rent').argParser(parseAmount))
    .addOption(act('--buy-out <amount>', 'post another price of a buy-out', 'buyOut').argParser(parseAmount))
    .addOption(act('--count-token <address>', 'count dividends in another token', 'countToken').argParser(parseAddress))
    .option('--max-hours <number>', 'of one rental', parseInteger(1, 720), 720)
    .option('--token <address>', 'of --rent, instead of the chain’s coin', parseAddress)
    .addHelpText(
      'after',
      '\nA day passes before the vote, which takes three days; a quarter of all shares has to take part. Another price of a buy-out\nholds a day after it is executed, and is at least half of the one before.',
    )
    .addHelpText('after', examples('model share propose 7 --buy-out 12 --because "It earns more now"'))
    .action(run(propose))
}

async function propose(session: Session, options: Options, modelId: bigint) {
  const market = await session.signedMarket()
  const act = await readAct(session, market, options, modelId)
  await requireNothingPending(market)
  const sent = await proposeAct(market, { modelId, act, description: options.because })
  const { proposalId } = sent
  return {
    data: { modelId, proposalId, act, ...receipt(sent) },
    text: paragraphs(
      `Proposed to the shareholders of model ${modelId}, as proposal ${proposalId}.`,
      `In a day, for three days: \`assay model share vote ${modelId} ${proposalId} --for\``,
    ),
  }
}

async function readAct(
  session: Session,
  market: SignedMarket,
  options: Options,
  modelId: bigint,
): Promise<ShareholderAct> {
  const { card, closeOffer, rent, maxHours, buyOut, countToken, token = zeroAddress } = options
  if (card !== undefined) {
    return { recard: await session.store.put(encodeModelCard(decodeModelCard(await readText(card), card))) }
  }
  if (closeOffer !== undefined) return { close: closeOffer }
  if (rent !== undefined) {
    const pricePerHour = toUnits(rent, await getCurrency(market, token))
    return { setRent: { token, pricePerHour, maxHours: pricePerHour === 0n ? 0 : maxHours } }
  }
  if (buyOut !== undefined) {
    const { token } = await getShares(market, { modelId })
    return { setBuyout: toUnits(buyOut, await getCurrency(market, token)) }
  }
  if (countToken) return { addToken: countToken }
  throw new AssayError('cli.usage', 'What is the vault to do?', {
    hint: 'Give --card, --close-offer, --rent, --buy-out or --count-token.',
  })
}
