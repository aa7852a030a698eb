import { prevrandaoBeaconAbi } from '../../generated/prevrandaoBeacon.ts'
import { runsAbi } from '../../generated/runs.ts'
import { runExplanations } from '../runErrors.ts'
import { explainedAbi } from './explainedAbi.ts'

/** `Runs` with the errors of what it calls, so that each revert has a name. */
export const runAbi = explainedAbi(runExplanations, [
  ...runsAbi,
  ...prevrandaoBeaconAbi.filter(item => item.type === 'error'),
])
