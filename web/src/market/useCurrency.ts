import { type Currency, getCurrency } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { useMarket } from './MarketProvider.tsx'

/** The unit of a token; undefined until it is known. */
export const useCurrency = (token: Address | undefined): Currency | undefined => useCurrencyQuery(token).data

/** The same, for whoever says that it cannot be known. */
export function useCurrencyQuery(token: Address | undefined) {
  const { market } = useMarket()
  return useQuery({
    queryKey: ['currency', token],
    queryFn: () => getCurrency(market, token as Address),
    enabled: token !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
