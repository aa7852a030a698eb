/** What has happened to an order; in the order of the contract's enum. */
export const orderStages = ['none', 'placed', 'committed', 'disclosed', 'proven', 'settled', 'refunded'] as const

export type OrderStage = (typeof orderStages)[number]
