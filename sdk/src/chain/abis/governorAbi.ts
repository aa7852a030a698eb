import { licensesAbi } from '../../generated/licenses.ts'
import { modelGovernorAbi } from '../../generated/modelGovernor.ts'
import { modelsAbi } from '../../generated/models.ts'
import { shareVaultAbi } from '../../generated/shareVault.ts'
import { shareExplanations } from '../shareErrors.ts'
import { explainedAbi } from './explainedAbi.ts'

/** The governor of a vault with the errors of what it calls, so that each revert has a name. */
export const governorAbi = explainedAbi(shareExplanations, [
  ...modelGovernorAbi,
  ...shareVaultAbi.filter(item => item.type === 'error'),
  ...modelsAbi.filter(item => item.type === 'error'),
  ...licensesAbi.filter(item => item.type === 'error'),
])
