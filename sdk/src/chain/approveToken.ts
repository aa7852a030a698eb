import { type Address, erc20Abi, zeroAddress } from 'viem'
import { readContract, writeContract } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { awaitReceipt } from './awaitReceipt.ts'
import { explainError } from './explainError.ts'
import type { Market } from './market.ts'
import { noAccount } from './sendTransaction.ts'

/**
 * Lets the market take `amount` of `token` from the account, if it may not yet. Nothing to do for the chain's own coin.
 *
 * @param spender The contract that takes it: `Contests` unless given.
 * @throws AssayError `chain.insufficientFunds` when the account holds less of the token, before anything is sent.
 * @returns The value to send along with the call that takes the amount: `amount` for the chain's own coin, else 0.
 */
export async function approveToken(
  market: Market,
  token: Address,
  amount: bigint,
  spender: Address = market.contests,
): Promise<bigint> {
  const { client, account } = market
  if (token === zeroAddress) return amount
  if (!account) throw noAccount()
  try {
    const call = { address: token, abi: erc20Abi } as const
    const owner = account.address
    const [held, allowed] = await Promise.all([
      readContract(client, { ...call, functionName: 'balanceOf', args: [owner] }),
      readContract(client, { ...call, functionName: 'allowance', args: [owner, spender] }),
    ])
    if (held < amount) throw tooFewTokens(owner, held, amount)
    if (allowed < amount) {
      const args = [spender, amount] as const
      const hash = await writeContract(client, { ...call, functionName: 'approve', args, account, chain: client.chain })
      await awaitReceipt(client, hash)
    }
  } catch (error) {
    throw explainError(error)
  }
  return 0n
}

function tooFewTokens(owner: Address, held: bigint, amount: bigint): AssayError {
  return new AssayError('chain.insufficientFunds', `${owner} does not hold enough of the token`, {
    details: `it holds ${held}, and ${amount} is needed, in the token’s smallest unit`,
    hint: 'Send it some of the token, or sign with another account.',
  })
}
