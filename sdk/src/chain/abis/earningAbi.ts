import { modelsAbi } from '../../generated/models.ts'
import { revenueAbi } from '../../generated/revenue.ts'
import { modelExplanations } from '../modelErrors.ts'
import { explainedAbi } from './explainedAbi.ts'

/** `Revenue` with the errors of what it calls, so that each revert has a name. */
export const earningAbi = explainedAbi(modelExplanations, [
  ...revenueAbi,
  ...modelsAbi.filter(item => item.type === 'error'),
])
