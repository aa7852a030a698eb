import { licensesAbi } from '../../generated/licenses.ts'
import { modelsAbi } from '../../generated/models.ts'
import { revenueAbi } from '../../generated/revenue.ts'
import { modelExplanations } from '../modelErrors.ts'
import { explainedAbi } from './explainedAbi.ts'

/** `Licenses` with the errors of what it calls, so that each revert has a name. */
export const licenseAbi = explainedAbi(modelExplanations, [
  ...licensesAbi,
  ...modelsAbi.filter(item => item.type === 'error'),
  ...revenueAbi.filter(item => item.type === 'error'),
])
