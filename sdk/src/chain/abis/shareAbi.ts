import { modelsAbi } from '../../generated/models.ts'
import { sharesAbi } from '../../generated/shares.ts'
import { shareVaultAbi } from '../../generated/shareVault.ts'
import { shareExplanations } from '../shareErrors.ts'
import { explainedAbi } from './explainedAbi.ts'

/** `Shares` with the errors of what it calls, so that each revert has a name. */
export const shareAbi = explainedAbi(shareExplanations, [
  ...sharesAbi,
  ...shareVaultAbi.filter(item => item.type === 'error'),
  ...modelsAbi.filter(item => item.type === 'error'),
])
