import { contestsAbi } from '../../generated/contests.ts'
import { groupsAbi } from '../../generated/groups.ts'
import { prevrandaoBeaconAbi } from '../../generated/prevrandaoBeacon.ts'
import { scorerAbi } from '../../generated/scorer.ts'

/** `Contests` with the errors of what it calls, so that each revert has a name. */
export const marketAbi = [
  ...contestsAbi,
  ...prevrandaoBeaconAbi.filter(item => item.type === 'error'),
  ...groupsAbi.filter(item => item.type === 'error'),
  ...scorerAbi.filter(item => item.type === 'error'),
] as const
