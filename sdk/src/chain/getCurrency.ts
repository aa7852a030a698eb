import { type Address, erc20Abi, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { explainError } from './explainError.ts'
import type { Market } from './market.ts'

/** How amounts of a token are written. */
export type Currency = { symbol: string; decimals: number }

/** What a token may call itself: letters that no others look like, and few of them. */
const fitSymbol = /^[\w.$+-]{1,12}$/

/**
 * The unit of a token, or of the chain's own coin for the zero address. A token that takes the coin's name, or one that cannot be
 * read, is called by its address: anybody can make one. Of two with the same name only the address tells which is meant.
 *
 * @throws AssayError `chain.noToken` when the contract at the address is no ERC-20 token.
 */
export async function getCurrency({ client }: Market, token: Address): Promise<Currency> {
  const coin = client.chain?.nativeCurrency ?? { symbol: 'ETH', decimals: 18 }
  if (token === zeroAddress) return coin
  const call = { address: token, abi: erc20Abi } as const
  try {
    const [symbol, decimals] = await Promise.all([
      readContract(client, { ...call, functionName: 'symbol' }),
      readContract(client, { ...call, functionName: 'decimals' }),
    ])
    const isFit = fitSymbol.test(symbol) && symbol.toLowerCase() !== coin.symbol.toLowerCase()
    return { symbol: isFit ? symbol : `${token.slice(0, 6)}…${token.slice(-4)}`, decimals }
  } catch (error) {
    const explained = explainError(error)
    if (explained.retryable) throw explained
    throw new AssayError('chain.noToken', `There is no ERC-20 token at ${token}`, {
      hint: 'Check the address, and that the RPC is of the chain that the token is on.',
      cause: error,
    })
  }
}
