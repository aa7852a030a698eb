import type { Order } from './getOrder.ts'

/** What the vendor puts at risk with the model of an order, in the smallest unit of the dataset's token. */
export const orderBond = ({ price, bondBps }: Pick<Order, 'price' | 'bondBps'>): bigint =>
  (price * BigInt(bondBps)) / 10_000n
