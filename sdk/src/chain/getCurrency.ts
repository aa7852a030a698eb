import { type Address, erc20Abi, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { explainError } from './explainError.ts'
import type { Market } from './market.ts'

/** How amounts of a token are written. */
export type Currency = { symbol: string; decimals: number }

/**
 * The unit of a token, or of the chain's own coin for the zero address.
 *
 * @throws AssayError `chain.noToken` when the contract at the address is no ERC-20 token.
 */
export async function getCurrency({ client }: Market, token: Address): Promise<Currency> {
  if (token === zeroAddress) return client.chain?.nativeCurrency ?? { symbol: 'ETH', decimals: 18 }
  const call = { address: token, abi: erc20Abi } as const
  try {
    const [symbol, decimals] = await Promise.all([
      readContract(client, { ...call, functionName: 'symbol' }),
      readContract(client, { ...call, functionName: 'decimals' }),
    ])
    return { symbol, decimals }
  } catch (error) {
    const explained = explainError(error)
    if (explained.retryable) throw explained
    throw new AssayError('chain.noToken', `There is no ERC-20 token at ${token}`, {
      hint: 'Check the address, and that the RPC is of the chain that the token is on.',
      cause: error,
    })
  }
}
