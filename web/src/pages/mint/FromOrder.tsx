import { encodeModel, getOrder, type Order, ordersPlace, receiveModel } from '@assay/sdk'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { isAddressEqual } from 'viem'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hallmark } from '../../components/Hallmark.tsx'
import { Notice } from '../../components/Notice.tsx'
import { percent } from '../../components/percent.ts'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { findKeptOrder } from '../../vault/vault.ts'
import { useEngine } from '../../work/engine.ts'
import type { MintWeights } from './draft.ts'

type Props = { orderId: bigint; onRead(weights: MintWeights): void }

/** A model that was ordered, proven and paid: minted with its receipt by its customer. */
export function FromOrder({ orderId, onRead }: Props) {
  const { market } = useMarket()
  const order = useQuery({ queryKey: ['chain', 'order', orderId], queryFn: () => getOrder(market, orderId) })
  return <Waiting query={order}>{order => <Ordered order={order} onRead={onRead} />}</Waiting>
}

function Ordered({ order, onRead }: { order: Order; onRead(weights: MintWeights): void }) {
  const { market, account } = useMarket()
  const engine = useEngine()
  const { orderId, customer, secretHash, thresholdBps, settled } = order
  const kept = useQuery({
    queryKey: ['kept', 'order', secretHash],
    queryFn: async () => (await findKeptOrder(ordersPlace(market), secretHash)) ?? null,
  })
  const isYours = account !== undefined && isAddressEqual(customer, account)
  const read = useMutation({
    mutationFn: async () => {
      if (!kept.data) return
      const { model } = await receiveModel(market, { orderId, ...kept.data })
      const bytes = new Uint8Array(encodeModel(model))
      const { weightsRoot, file, facts } = await engine.readWeights(new File([bytes], `order-${orderId}.model`))
      const origin = { kind: 'order', orderId: String(orderId) } as const
      onRead({ name: `order ${orderId}`, weightsRoot, origin, files: [file], facts })
    },
  })
  const hindrance = !settled
    ? 'Its key is not revealed yet.'
    : !isYours
      ? 'Its customer can: connect that account.'
      : kept.data === null && 'This browser lacks the secret that opens it. Take the saved file back in your portfolio.'
  return (
    <>
      <Facts
        facts={[
          [
            'Order',
            <Link key="order" to="/orders/$orderId" params={{ orderId }}>
              {String(orderId)}
            </Link>,
          ],
          ['Proven', `at least ${percent(thresholdBps)}`],
          ['Assurance', <Hallmark key="assurance" assurance="proven" />],
        ]}
      />
      {hindrance ? (
        <Notice title="It cannot be minted here now">
          <p>{hindrance}</p>
        </Notice>
      ) : (
        <div>
          <Button busy={read.isPending || kept.isPending} onClick={() => read.mutate()}>
            Open and take this model
          </Button>
        </div>
      )}
      {read.error && <ErrorNotice error={asAssayError(read.error)} />}
    </>
  )
}
