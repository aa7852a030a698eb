import { type Address, zeroAddress } from 'viem'
import { type Tier, tiers } from './tier.ts'

/** What an owner offers licenses for. It is fixed: another price is another offer. */
export type LicenseTerms = {
  tier: Tier
  /** In the token's smallest unit. */
  price: bigint
  /** The chain's own coin unless given. */
  token?: Address
  /** From when a license is bought; perpetual unless given. */
  durationSeconds?: number
  /** Whether a license can be passed on; not unless said. */
  transferable?: boolean
  /** Whether a license ends when the model is sold; not unless said. */
  lapsesOnSale?: boolean
}

/** The contract's form of an offer. */
export const encodeTerms = ({
  tier,
  price,
  token = zeroAddress,
  durationSeconds = 0,
  transferable = false,
  lapsesOnSale = false,
}: LicenseTerms) => ({ tier: tiers.indexOf(tier), price, token, durationSeconds, transferable, lapsesOnSale })

/** And back. */
export const decodeTerms = ({
  tier,
  durationSeconds,
  ...terms
}: ReturnType<typeof encodeTerms>): Required<LicenseTerms> => ({
  tier: tiers[tier] as Tier,
  durationSeconds,
  ...terms,
})
