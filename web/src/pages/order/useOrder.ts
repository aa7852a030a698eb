import { getOrder, getOrderRecord } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'

/** An order as the chain has it now. */
export function useOrder(orderId: bigint) {
  const { market, isLocal } = useMarket()
  return useQuery({
    queryKey: ['chain', 'order', orderId],
    queryFn: () => getOrder(market, orderId),
    refetchInterval: liveMs(isLocal),
  })
}

/** When each step of an order was taken, and in which transaction. */
export function useOrderRecord(orderId: bigint) {
  const { history, isLocal } = useMarket()
  return useQuery({
    queryKey: ['history', 'order', orderId],
    queryFn: () => getOrderRecord(history, { orderId }),
    refetchInterval: liveMs(isLocal),
  })
}
