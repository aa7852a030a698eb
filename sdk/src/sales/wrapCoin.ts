import { erc20Abi } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { AssayError } from '../errors.ts'
import { wethAbi } from '../generated/weth.ts'

/**
 * Wraps so much of the chain's coin that the account has an amount in the token that is bid in. To undo it loses nothing.
 *
 * @param parameters The amount to have, in wei.
 * @returns What was sent; undefined where the account has the amount already.
 * @throws AssayError `market.noWeth`, `chain.insufficientFunds`, `chain.noAccount`.
 */
export async function wrapCoin(market: Market, { amount }: { amount: bigint }): Promise<Sent | undefined> {
  const { client, account, weth } = market
  if (!account) throw noAccount()
  if (!weth) {
    throw new AssayError('market.noWeth', 'No wrapped coin is known on this chain', {
      hint: 'Name it in market.json (`weth`), or bid in another ERC-20 token.',
    })
  }
  const held = await explained(
    readContract(client, { address: weth, abi: erc20Abi, functionName: 'balanceOf', args: [account.address] }),
  )
  if (held >= amount) return undefined
  return sendCall(market, { address: weth, abi: wethAbi, functionName: 'deposit', args: [], value: amount - held })
}
