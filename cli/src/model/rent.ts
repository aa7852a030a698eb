import { AssayError, getCurrency, getRentTerms, rentModel, requireNothingPending, setRent } from '@assay/sdk'
import { type Command, Option } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseAddress } from '../arguments/hex.ts'
import { parseId, parseInteger } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount, formatTime } from '../format.ts'
import type { Session, SignedMarket } from '../session.ts'

type Options = {
  hours?: number
  user?: Address
  maxPrice?: string
  price?: string
  maxHours: number
  token?: Address
  off?: boolean
}

export function addRent(model: Command): void {
  const whole = parseInteger(1, 720)
  model
    .command('rent')
    .description('rent a model by the hour; or, as its owner, say what an hour costs')
    .argument('<model>', 'number of the model', parseId)
    .optionsGroup('To rent it:')
    .addOption(new Option('--hours <number>', 'for how long, from now on').argParser(whole).conflicts(['price', 'off']))
    .option('--user <address>', 'who may use it; you by default', parseAddress)
    .option('--max-price <amount>', 'the most that you would pay in all', parseAmount)
    .optionsGroup('To have it rented:')
    .addOption(new Option('--price <amount>', 'of an hour').argParser(parseAmount).conflicts('off'))
    .option('--max-hours <number>', 'of one rental', whole, 720)
    .option('--token <address>', 'an ERC-20 token instead of the chain’s coin', parseAddress)
    .option('--off', 'it is not for rent any more; who rents it already keeps the hours')
    .addHelpText('after', '\nWho rents a model is its only user to the end of the hours, even if it is sold.')
    .addHelpText(
      'after',
      examples('model rent 7 --hours 5', 'model rent 7 --price 0.01 --max-hours 48', 'model rent 7 --off'),
    )
    .action(run(rent))
}

async function rent(session: Session, options: Options, modelId: bigint) {
  const market = await session.signedMarket()
  if (options.hours !== undefined) return rentIt(market, { ...options, hours: options.hours }, modelId)
  if (options.price !== undefined || options.off) return haveRented(market, options, modelId)
  throw new AssayError('cli.usage', 'Rent it, or have it rented?', { hint: 'Give --hours, --price or --off.' })
}

async function rentIt(market: SignedMarket, options: Options & { hours: number }, modelId: bigint) {
  const { hours, user = market.account.address } = options
  const terms = await getRentTerms(market, modelId)
  const currency = await getCurrency(market, terms?.token ?? zeroAddress)
  const maxPrice = options.maxPrice === undefined ? undefined : toUnits(options.maxPrice, currency)
  const price = (terms?.pricePerHour ?? 0n) * BigInt(hours)
  if (maxPrice !== undefined && price > maxPrice) {
    throw new AssayError(
      'license.priceTooHigh',
      `${hours} hours of model ${modelId} cost ${formatAmount(price, currency)}`,
      {
        hint: 'Raise --max-price if it suits you, or rent it for fewer hours.',
      },
    )
  }
  await requireNothingPending(market)
  const sent = await rentModel(market, { modelId, hours, user, ...(maxPrice !== undefined && { maxPrice }) })
  return {
    data: { modelId, user, hours, expires: sent.expires, price: sent.price, ...receipt(sent) },
    text: `Model ${modelId} is rented to ${user} until ${formatTime(sent.expires, await chainTime(market))}, for ${formatAmount(sent.price, currency)}.`,
  }
}

async function haveRented(
  market: SignedMarket,
  { price, token = zeroAddress, maxHours, off }: Options,
  modelId: bigint,
) {
  const currency = await getCurrency(market, token)
  const pricePerHour = off || price === undefined ? 0n : toUnits(price, currency)
  const terms = { token, pricePerHour, maxHours: off ? 0 : maxHours }
  const sent = await setRent(market, { modelId, ...terms })
  return {
    data: { modelId, ...terms, ...receipt(sent) },
    text: off
      ? `Model ${modelId} is not for rent any more.`
      : `An hour of model ${modelId} costs ${formatAmount(pricePerHour, currency)} from now on, ${maxHours} hours at a time at most.`,
  }
}
