import { type Address, erc20Abi, zeroAddress } from 'viem'
import { readContract, waitForTransactionReceipt, writeContract } from 'viem/actions'
import { explainError } from './explainError.ts'
import type { Market } from './market.ts'
import { noAccount } from './sendTransaction.ts'

/**
 * Lets the market take `amount` of `token` from the account, if it may not yet. Nothing to do for the chain's own coin.
 *
 * @returns The value to send along with the call that takes the amount: `amount` for the chain's own coin, else 0.
 */
export async function approveToken(market: Market, token: Address, amount: bigint): Promise<bigint> {
  const { client, contests, account } = market
  if (token === zeroAddress) return amount
  if (!account) throw noAccount()
  try {
    const call = { address: token, abi: erc20Abi } as const
    const owner = account.address
    const allowed = await readContract(client, { ...call, functionName: 'allowance', args: [owner, contests] })
    if (allowed < amount) {
      const args = [contests, amount] as const
      const hash = await writeContract(client, { ...call, functionName: 'approve', args, account, chain: client.chain })
      await waitForTransactionReceipt(client, { hash })
    }
  } catch (error) {
    throw explainError(error)
  }
  return 0n
}
