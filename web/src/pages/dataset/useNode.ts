import { getNodeHealth, getNodeVendor, type Listing } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { isAddressEqual } from 'viem'
import { useMarket } from '../../market/MarketProvider.tsx'

const patienceMs = 10_000

/** Whether a vendor's node answers, and shows that it is the one that customers seal to. */
export function useNode({ node, vendor, sealKey }: Pick<Listing, 'node' | 'vendor' | 'sealKey'>) {
  const { market } = useMarket()
  return useQuery({
    queryKey: ['node', node, vendor, sealKey],
    queryFn: async ({ signal: given }) => {
      const signal = AbortSignal.any([given, AbortSignal.timeout(patienceMs)])
      const [health, own] = await Promise.all([
        getNodeHealth({ node, signal }),
        getNodeVendor(market, { node, signal }),
      ])
      return { ...health, isVendors: isAddressEqual(own.vendor, vendor) && own.sealKey === sealKey }
    },
    retry: false,
    refetchInterval: 30_000,
  })
}
