import type { OrderStage } from '@assay/sdk'

/** What a vendor's node does for an order; the words are the contract's. */
export const steps = ['commitModel', 'acknowledge', 'prove', 'revealKey', 'refund', 'withdraw'] as const

export type Step = (typeof steps)[number]

export type OrderSituation = {
  stage: OrderStage
  /** Whether the order came to this stage so long ago that the chain will not take it back. */
  isFinal: boolean
  deadline: bigint
  /** Time of the chain. Both in seconds since the epoch. */
  now: bigint
  /** Whether the customer's test rows have come. */
  isDisclosed: boolean
}

/**
 * A key that is seen in the pool and mined too late gives the model, the price and the bond away: so near the deadline it is not
 * sent any more.
 */
export const revealMarginSeconds = 60n

/**
 * The step that is the vendor's to take now, if one is.
 *
 * @returns `over` when there is none, now or later.
 */
export function dueStep({ stage, isFinal, deadline, now, isDisclosed }: OrderSituation): Step | 'over' | undefined {
  const isLate = now >= deadline
  switch (stage) {
    case 'none':
      return undefined
    case 'placed':
      if (isLate) return 'over'
      // Where its block is taken back, another order may have its number.
      return isFinal ? 'commitModel' : undefined
    case 'committed':
      if (isLate) return 'refund'
      return isDisclosed ? 'acknowledge' : undefined
    case 'disclosed':
      return isLate ? 'refund' : 'prove'
    case 'proven':
      if (isLate) return 'over'
      // Whoever has the key and the ciphertext has the model: of a proof that is taken back nothing would be paid.
      return isFinal && now + revealMarginSeconds < deadline ? 'revealKey' : undefined
    case 'settled':
    case 'refunded':
      return isFinal ? 'withdraw' : undefined
  }
}
