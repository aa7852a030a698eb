import { licensesAbi } from '../../generated/licenses.ts'
import { modelsAbi } from '../../generated/models.ts'
import { shareVaultAbi } from '../../generated/shareVault.ts'
import { shareExplanations } from '../shareErrors.ts'
import { explainedAbi } from './explainedAbi.ts'

/** A share vault with the errors of what it calls, so that each revert has a name. */
export const vaultAbi = explainedAbi(shareExplanations, [
  ...shareVaultAbi,
  ...modelsAbi.filter(item => item.type === 'error'),
  ...licensesAbi.filter(item => item.type === 'error'),
])
