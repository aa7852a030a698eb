import { getNodeVendor } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { useMarket } from '../../market/MarketProvider.tsx'

const patienceMs = 10_000

/** Whose the node at an address is, by what its vendor signed. */
export function useOwnNode(node: string) {
  const { market } = useMarket()
  return useQuery({
    queryKey: ['node', 'vendor', node],
    enabled: node !== '',
    queryFn: ({ signal }) =>
      getNodeVendor(market, { node, signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) }),
    retry: false,
  })
}
