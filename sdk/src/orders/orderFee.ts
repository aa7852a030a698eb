/** What the market keeps of the price of an order that is proven: 5 %, rounded up. */
export const orderFee = (price: bigint): bigint => (price * 500n + 9_999n) / 10_000n
