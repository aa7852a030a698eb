import { type Client, numberToHex } from 'viem'
import { explainError } from './explainError.ts'

/** Moves a local chain on: its clock by `seconds`, then by `blocks` blocks, the first of which has the new time. */
export async function advanceChain(client: Client, { seconds = 0, blocks = 1 }): Promise<void> {
  try {
    const request = (method: string, value: number) =>
      client.request({ method, params: [numberToHex(value)] } as never) as Promise<unknown>
    if (seconds > 0) await request('evm_increaseTime', seconds)
    await request('anvil_mine', Math.max(1, blocks))
  } catch (error) {
    throw explainError(error)
  }
}
