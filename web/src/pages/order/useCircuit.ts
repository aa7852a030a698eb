import { type Circuit, requireCircuit } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useMarket } from '../../market/MarketProvider.tsx'

/** Whether the market's circuit is the one that this page knows, and whether anybody can forge proofs of it. */
export function useCircuit(circuit: Circuit | undefined) {
  const { market } = useMarket()
  return useQuery({
    queryKey: ['chain', 'circuit', circuit?.name],
    queryFn: circuit ? () => requireCircuit(market, circuit) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
