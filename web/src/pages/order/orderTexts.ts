import type { Order, OrderRecord, OrderStep } from '@assay/sdk'

/** Who looks at an order. */
export type Role = 'customer' | 'vendor' | 'other'

/** What an order waits for, as whoever looks at it should know it. */
export function awaitedText(verb: OrderStep['verb'], role: Role): { title: string; says: string } {
  switch (verb) {
    case 'commitModel':
      return {
        title: 'The vendor’s node trains the model',
        says:
          role === 'vendor'
            ? 'Your node does so by itself: it opens the customer’s secret, trains on your rows, and commits to the model under your bond. It has to be running.'
            : 'It trains on its own rows as the order says, and commits to the model: from then on it cannot be changed. Until then nobody may see the test rows.',
      }
    case 'disclose':
      return {
        title: 'The model is fixed: now the test rows are due',
        says:
          role === 'customer'
            ? 'The vendor has committed to a model and cannot change it any more. So it may see your test rows now, and has to: without them nothing can be proven.'
            : 'The customer gives them to the vendor’s node, sealed. The node acknowledges them by itself.',
      }
    case 'prove':
      return {
        title: 'The vendor’s node proves what the model scores',
        says:
          role === 'vendor'
            ? 'Your node does so by itself, which takes minutes and much memory. Where the model falls short it says so at once, and the order is refunded.'
            : 'It makes a zero-knowledge proof that the committed model gets enough of the test rows right, which takes it some minutes. If the model falls short, the money comes back.',
      }
    case 'revealKey':
      return {
        title: 'Proven. The vendor reveals the key',
        says:
          role === 'vendor'
            ? 'Your node does so by itself once the proof is final. You are paid in the same step; without it you lose your bond.'
            : 'The encrypted model is on chain, and the chain has verified the proof. The key comes in the step that pays the vendor.',
      }
    case 'refund':
      return {
        title: 'A step was missed',
        says: 'Its time is over. Anyone can end the order now, which gives the money back to whom it belongs.',
      }
    case 'withdraw':
      return { title: 'The order is over', says: 'Nothing more is due.' }
  }
}

/** Where the money went when an order ended without a model. */
export function refundText(
  record: OrderRecord | undefined,
  { proven, computeFeeBps }: Pick<Order, 'proven' | 'computeFeeBps'>,
): string {
  // A record that lags knows of fewer steps than were taken.
  if (record?.stage !== 'refunded') return 'The money is credited to customer and vendor, by whose step was missed.'
  if (proven)
    return 'The model was proven and its key withheld. The customer has the price back, and the vendor’s bond.'
  if (record.disclosedAt !== undefined)
    return 'Nothing was proven. The customer has the price back, the vendor its bond, and the dataset’s price fell.'
  if (record.committedAt !== undefined)
    return `The customer disclosed no test rows. ${
      computeFeeBps === 0
        ? 'The vendor has its bond back, the customer the price.'
        : 'The vendor has its bond and the compute fee, the customer the rest of the price.'
    }`
  return 'The vendor did not take it up. The customer has everything back.'
}
