import { contestsAbi } from '../../generated/contests.ts'
import { modelsAbi } from '../../generated/models.ts'
import { ordersAbi } from '../../generated/orders.ts'
import { runsAbi } from '../../generated/runs.ts'
import { modelExplanations } from '../modelErrors.ts'
import { explainedAbi } from './explainedAbi.ts'

/** `Models` with the errors of what it calls, so that each revert has a name. */
export const modelAbi = explainedAbi(modelExplanations, [
  ...modelsAbi,
  ...runsAbi.filter(item => item.type === 'error'),
  ...contestsAbi.filter(item => item.type === 'error'),
  ...ordersAbi.filter(item => item.type === 'error'),
])
