import type { OrderRecord } from '@assay/sdk'

/** What came of an order, in a word or two. */
export type OrderOutcome = { says: string; tone: 'plain' | 'good' | 'gold' | 'bad' }

type Known = Pick<OrderRecord, 'stage' | 'committedAt' | 'disclosedAt' | 'provenAt'>

/**
 * What came of an order; of one that goes on, what it waits for. An order was missed only if the vendor had the test rows.
 *
 * @example
 * ```ts
 * orderOutcome({ stage: 'refunded', committedAt: 1n, disclosedAt: 2n, provenAt: undefined }).says // 'missed'
 * ```
 */
export function orderOutcome({ stage, committedAt, disclosedAt, provenAt }: Known): OrderOutcome {
  switch (stage) {
    case 'none':
    case 'placed':
      return { says: 'in training', tone: 'plain' }
    case 'committed':
      return { says: 'waits for test rows', tone: 'plain' }
    case 'disclosed':
      return { says: 'being proven', tone: 'plain' }
    case 'proven':
      return { says: 'waits for the key', tone: 'plain' }
    case 'settled':
      return { says: 'proven', tone: 'gold' }
    case 'refunded':
      if (provenAt !== undefined) return { says: 'key withheld', tone: 'bad' }
      if (disclosedAt !== undefined) return { says: 'missed', tone: 'bad' }
      if (committedAt !== undefined) return { says: 'no rows disclosed', tone: 'plain' }
      return { says: 'not taken up', tone: 'plain' }
  }
}
