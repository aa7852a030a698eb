import { disclosuresAbi } from '../../generated/disclosures.ts'
import { ordersAbi } from '../../generated/orders.ts'
import { orderExplanations } from '../orderErrors.ts'
import { explainedAbi } from './explainedAbi.ts'

/** `Orders` with the errors of what it calls, so that each revert has a name. */
export const orderAbi = explainedAbi(orderExplanations, [
  ...ordersAbi,
  ...disclosuresAbi.filter(item => item.type === 'error'),
])
