import { AssayError, type Order, ordersPlace } from '@assay/sdk'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useMarket } from '../../market/MarketProvider.tsx'
import { findKeptOrder, restore } from '../../vault/vault.ts'

/** Secret and test rows of an order, where it was placed in this browser; null where it was not. */
export function useKeptOrder({ secretHash }: Pick<Order, 'secretHash'>) {
  const { market } = useMarket()
  return useQuery({
    queryKey: ['kept', 'order', secretHash],
    queryFn: async () => (await findKeptOrder(ordersPlace(market), secretHash)) ?? null,
  })
}

/** Takes them back from a saved file. */
export function useRestoreOrder({ orderId, secretHash }: Pick<Order, 'orderId' | 'secretHash'>) {
  const { market } = useMarket()
  const kept = useKeptOrder({ secretHash })
  return useMutation({
    mutationFn: async (file: File) => {
      await restore(file)
      if (await findKeptOrder(ordersPlace(market), secretHash)) return
      throw new AssayError('vault.otherOrder', `${file.name} is not of order ${orderId}`, {
        hint: 'What it holds is kept here now. Choose the file that was saved when this order was placed.',
      })
    },
    onSettled: () => kept.refetch(),
  })
}
