import { orderAbi } from '../chain/abis/orderAbi.ts'
import { contractError } from '../chain/contractErrors.ts'
import type { AssayError } from '../errors.ts'
import type { Order } from './getOrder.ts'
import { type OrderStage, orderStages } from './orderStage.ts'

/** The error that the contract would give, in the same words, before anything is sent. */
export const orderRefusal = (name: string, ...args: unknown[]): AssayError =>
  contractError(name, args, undefined, orderAbi)

/**
 * Refuses an order that is in another stage.
 *
 * @throws AssayError `order.wrongStage`.
 */
export function requireStage({ stage }: Order, wanted: OrderStage): void {
  if (stage !== wanted) throw orderRefusal('WrongStage', orderStages.indexOf(stage))
}
