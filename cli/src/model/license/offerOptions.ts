import { getCurrency, type LicenseTerms, type Market, type Tier } from '@assay/sdk'
import { type Command, Option } from 'commander'
import { type Address, zeroAddress } from 'viem'
import { parseAmount, toUnits } from '../../arguments/amount.ts'
import { parseDuration } from '../../arguments/duration.ts'
import { parseAddress } from '../../arguments/hex.ts'
import { tierNames } from './offerRow.ts'

const tiers = Object.fromEntries(Object.entries(tierNames).map(([tier, name]) => [name, tier])) as Record<string, Tier>

export type OfferOptions = {
  tier: string
  price: string
  token?: Address
  for?: number
  transferable?: boolean
  lapses?: boolean
}

/** Adds the options that say what licenses are offered for. */
export function addOfferOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--tier <name>', 'what it allows, each with all before it')
        .choices(Object.keys(tiers))
        .makeOptionMandatory(),
    )
    .requiredOption('--price <amount>', 'of one license; 0 gives it to anybody', parseAmount)
    .option('--token <address>', 'an ERC-20 token instead of the chain’s coin', parseAddress)
    .option('--for <time>', 'how long it lasts from when it is bought; perpetual by default', parseDuration)
    .option('--transferable', 'it can be passed on')
    .option('--lapses', 'it ends when you sell the model')
}

/** The terms that they say. */
export async function readTerms(market: Market, options: OfferOptions): Promise<LicenseTerms> {
  const { tier, token = zeroAddress, transferable = false, lapses = false } = options
  const price = toUnits(options.price, await getCurrency(market, token))
  return {
    tier: tiers[tier] as Tier,
    price,
    token,
    durationSeconds: options.for ?? 0,
    transferable,
    lapsesOnSale: lapses,
  }
}
