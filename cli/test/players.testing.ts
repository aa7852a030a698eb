import type { LocalChain } from '@assay/sdk/node'
import { getTransactionCount } from 'viem/actions'
import { expect } from 'vitest'
import { assayJson } from './runAssay.testing.ts'

/** People who share a home folder on a local chain: each signs with an account of it, in the order of the names. */
export function seatPlayers<Player extends string>(
  folder: string,
  keys: Record<Player, string>,
  chain: () => LocalChain,
) {
  const envOf = (player: Player) => ({ ASSAY_PRIVATE_KEY: keys[player], ASSAY_RPC_URL: chain().rpcUrl })
  const accountOf = (player: Player) => chain().accounts[Object.keys(keys).indexOf(player)]!
  const sentBy = (player: Player) => getTransactionCount(chain().client, { address: accountOf(player).address })
  return {
    envOf,
    accountOf,
    sentBy,

    async done(player: Player, ...args: string[]) {
      const { exitCode, output } = await assayJson(folder, args, envOf(player))
      expect(output.error).toBeUndefined()
      expect(exitCode).toBe(0)
      return output
    },

    /** Runs a command that must be refused, and checks that it sent nothing. */
    async refused(player: Player, ...args: string[]) {
      const before = await sentBy(player)
      const { exitCode, output } = await assayJson(folder, args, envOf(player))
      expect(await sentBy(player)).toBe(before)
      return { exitCode, code: output.error.code }
    },
  }
}
