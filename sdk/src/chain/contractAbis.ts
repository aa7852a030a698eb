import { contestsAbi } from '../generated/contests.ts'
import { disclosuresAbi } from '../generated/disclosures.ts'
import { groupsAbi } from '../generated/groups.ts'
import { licensesAbi } from '../generated/licenses.ts'
import { modelGovernorAbi } from '../generated/modelGovernor.ts'
import { modelsAbi } from '../generated/models.ts'
import { ordersAbi } from '../generated/orders.ts'
import { prevrandaoBeaconAbi } from '../generated/prevrandaoBeacon.ts'
import { revenueAbi } from '../generated/revenue.ts'
import { runsAbi } from '../generated/runs.ts'
import { scorerAbi } from '../generated/scorer.ts'
import { seaportAbi } from '../generated/seaport.ts'
import { sharesAbi } from '../generated/shares.ts'
import { shareVaultAbi } from '../generated/shareVault.ts'

/** `Contests` with the errors of what it calls, so that each revert has a name. */
export const marketAbi = [
  ...contestsAbi,
  ...prevrandaoBeaconAbi.filter(item => item.type === 'error'),
  ...groupsAbi.filter(item => item.type === 'error'),
  ...scorerAbi.filter(item => item.type === 'error'),
] as const

/** The others likewise. */
export const orderAbi = [...ordersAbi, ...disclosuresAbi.filter(item => item.type === 'error')] as const

export const runAbi = [...runsAbi, ...prevrandaoBeaconAbi.filter(item => item.type === 'error')] as const

export const modelAbi = [
  ...modelsAbi,
  ...runsAbi.filter(item => item.type === 'error'),
  ...contestsAbi.filter(item => item.type === 'error'),
  ...ordersAbi.filter(item => item.type === 'error'),
] as const

export const licenseAbi = [
  ...licensesAbi,
  ...modelsAbi.filter(item => item.type === 'error'),
  ...revenueAbi.filter(item => item.type === 'error'),
] as const

export const earningAbi = [...revenueAbi, ...modelsAbi.filter(item => item.type === 'error')] as const

export const saleAbi = [...seaportAbi, ...modelsAbi.filter(item => item.type === 'error')] as const

export const shareAbi = [
  ...sharesAbi,
  ...shareVaultAbi.filter(item => item.type === 'error'),
  ...modelsAbi.filter(item => item.type === 'error'),
] as const

export const vaultAbi = [
  ...shareVaultAbi,
  ...modelsAbi.filter(item => item.type === 'error'),
  ...licensesAbi.filter(item => item.type === 'error'),
] as const

export const governorAbi = [
  ...modelGovernorAbi,
  ...shareVaultAbi.filter(item => item.type === 'error'),
  ...modelsAbi.filter(item => item.type === 'error'),
  ...licensesAbi.filter(item => item.type === 'error'),
] as const
