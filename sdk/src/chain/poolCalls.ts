import type { poolAbi } from '../generated/pool.ts'
import type { poolsAbi } from '../generated/pools.ts'
import type { Descriptions } from './callDescription.ts'
import { percent } from './explanation.ts'

/** What each function of `Pools` does. */
export const poolsCalls: Descriptions<typeof poolsAbi> = {
  create: ([members, sharesBps]) => ({
    title: `Create a pool of ${members.length} members`,
    says: [
      ...members.map((member, i) => `${percent(sharesBps[i] ?? 0)} of all that arrives is due to ${member}.`),
      'Members and shares can never be changed.',
    ],
    pays: [],
  }),
}

/** And of one pool. */
export const poolCalls: Descriptions<typeof poolAbi> = {
  withdraw: ([, member]) => ({
    title: 'Withdraw from a pool',
    says: [`All that is due is paid to ${member}, whoever signs.`],
    pays: [],
  }),
}
