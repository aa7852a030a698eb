import { useQuery } from '@tanstack/react-query'
import { type Address, erc20Abi, zeroAddress } from 'viem'
import { getBalance, readContract } from 'viem/actions'
import { liveMs } from './chainClock.ts'
import { useMarket } from './MarketProvider.tsx'

/** What the connected account has of a token, in its smallest unit; undefined until it is known. */
export function useBalance(token: Address): bigint | undefined {
  const { market, account, isLocal } = useMarket()
  const { data } = useQuery({
    queryKey: ['chain', 'balance', account, token],
    enabled: account !== undefined,
    queryFn: () => {
      const address = account as Address
      if (token === zeroAddress) return getBalance(market.client, { address })
      return readContract(market.client, { address: token, abi: erc20Abi, functionName: 'balanceOf', args: [address] })
    },
    refetchInterval: 4 * liveMs(isLocal),
  })
  return data
}
