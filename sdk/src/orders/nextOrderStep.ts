import type { Order } from './getOrder.ts'

/** What an order is waiting for. */
export type OrderStep = {
  verb: 'commitModel' | 'disclose' | 'prove' | 'revealKey' | 'refund' | 'withdraw'
  /** Who can take the step. */
  who: 'vendor' | 'customer' | 'anyone'
  /** When it can no longer be taken, in seconds since the epoch. */
  until?: bigint
  /** What becomes of the money if it is not. */
  otherwise?: string
}

const missed = 'The customer has everything back, and the dataset’s price falls.'

/**
 * The step that brings an order forward, who can take it, until when, and what happens if it is not taken.
 *
 * @param now Time of the chain, in seconds since the epoch.
 *
 * @example
 * ```ts
 * nextOrderStep(order, now) // { verb: 'prove', who: 'vendor', until: 1767225600n, otherwise: 'The customer has …' }
 * ```
 */
export function nextOrderStep({ stage, deadline, computeFeeBps }: Order, now: bigint): OrderStep {
  if (stage === 'settled' || stage === 'refunded') return { verb: 'withdraw', who: 'anyone' }
  if (now >= deadline) return { verb: 'refund', who: 'anyone' }
  const by = { until: deadline }
  switch (stage) {
    case 'none':
    case 'placed':
      return { verb: 'commitModel', who: 'vendor', ...by, otherwise: 'The customer has everything back.' }
    case 'committed': {
      const fee = computeFeeBps === 0 ? '' : `, less the compute fee of ${computeFeeBps / 100} %`
      return { verb: 'disclose', who: 'customer', ...by, otherwise: `The customer has the price back${fee}.` }
    }
    case 'disclosed':
      return { verb: 'prove', who: 'vendor', ...by, otherwise: missed }
    case 'proven':
      return {
        verb: 'revealKey',
        who: 'vendor',
        ...by,
        otherwise: `The vendor’s bond goes to the customer. ${missed}`,
      }
  }
}
