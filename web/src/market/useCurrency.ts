import { type Currency, getCurrency } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useMarket } from './MarketProvider.tsx'

/** The unit of a token; undefined until it is known. */
export function useCurrency(token: Address | undefined): Currency | undefined {
  const { market } = useMarket()
  const { data } = useQuery({
    queryKey: ['currency', token],
    queryFn: () => getCurrency(market, token as Address),
    enabled: token !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
