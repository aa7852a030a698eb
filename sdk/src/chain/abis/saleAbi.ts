import { modelsAbi } from '../../generated/models.ts'
import { seaportAbi } from '../../generated/seaport.ts'
import { saleExplanations } from '../saleErrors.ts'
import { explainedAbi } from './explainedAbi.ts'

/** Seaport with the errors of what it calls, so that each revert has a name. */
export const saleAbi = explainedAbi(saleExplanations, [
  ...seaportAbi,
  ...modelsAbi.filter(item => item.type === 'error'),
])
