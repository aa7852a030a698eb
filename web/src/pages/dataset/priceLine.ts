import { type PricePoint, priceLater } from '@assay/sdk'

/** A price at a moment, in seconds since the epoch, and what made it. */
export type PriceOnLine = { at: bigint; price: bigint; name: string }

/**
 * What a dataset cost since it was listed: right before and right after each change, and now. Between two changes the price
 * moves back to the start price.
 *
 * @param points All changes, the first one first.
 * @param today What it costs now, by the chain.
 */
export function priceLine(points: readonly PricePoint[], today: { at: bigint; price: bigint }): PriceOnLine[] {
  const line = points.flatMap(({ at, price, ...change }, index) => {
    const last = points[index - 1]
    const name = described(change)
    const after = { at, price, name }
    return last ? [{ at, price: priceLater(last, Number(at - last.at)), name: `before ${name}` }, after] : [after]
  })
  return [...line, { ...today, name: 'now' }]
}

function described({ cause, orderId }: Pick<PricePoint, 'cause' | 'orderId'>): string {
  switch (cause) {
    case 'listed':
      return 'listed'
    case 'offered':
      return 'a new offer'
    default:
      return `order ${orderId} ${cause}`
  }
}
