import {
  defaultConfirmations,
  discloseOnChain,
  discloseTestRows,
  getOrderEvents,
  type Listing,
  type Order,
  type SavedOrder,
} from '@assay/sdk'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { More } from '../../components/More.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Progress } from '../../components/Progress.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { useChainClock } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { NodeState } from '../dataset/NodeState.tsx'
import styles from './order.module.css'

type Props = { order: Order; listing: Listing; kept: SavedOrder }

/** Gives the test rows to the vendor's node, once its commitment is deep enough that no reorganisation takes it back. */
export function DiscloseStep({ order, listing, kept }: Props) {
  const { orderId, rows } = order
  const { market } = useMarket()
  const needed = defaultConfirmations(market)
  const depth = useCommitmentDepth(orderId)
  const isFinal = depth !== undefined && depth >= needed
  const { testSet } = kept
  const disclose = useMutation({ mutationFn: () => discloseTestRows(market, { orderId, testSet }) })
  if (disclose.isSuccess) {
    return (
      <>
        <Notice tone="good" title={`The vendor’s node has your ${rows} test rows`}>
          <p>It acknowledges them on chain by itself. If it does not, publish them below before the time is over.</p>
        </Notice>
        <OnChain order={order} kept={kept} isFinal={isFinal} />
      </>
    )
  }
  return (
    <>
      <NodeState listing={listing} />
      {!isFinal && (
        <Progress
          message={`Waiting until the commitment is final: ${depth ?? 0} of ${needed} blocks. Until then a reorganisation could take it back, and the vendor would know your rows.`}
          done={depth}
          total={needed}
        />
      )}
      <Button disabled={!isFinal} busy={disclose.isPending} onClick={() => disclose.mutate()}>
        Disclose the test rows
      </Button>
      <p className={styles.note}>
        They go to the vendor’s node alone, sealed to its key. This is no transaction, and costs nothing.
      </p>
      {disclose.error && <ErrorNotice error={asAssayError(disclose.error)} />}
      <OnChain order={order} kept={kept} isFinal={isFinal} />
    </>
  )
}

/** The way out for a customer whose vendor does not acknowledge the rows. */
function OnChain({
  order: { orderId, rows, computeFeeBps },
  kept,
  isFinal,
}: Pick<Props, 'order' | 'kept'> & { isFinal: boolean }) {
  const publish = useAction(signed => discloseOnChain(signed, { orderId, testSet: kept.testSet }))
  return (
    <More summary="The node does not take them, or does not acknowledge them">
      <p>
        Then publish the rows: the chain checks them itself, and the vendor has to prove. Your {rows} test rows and
        their labels become readable to everybody, for good, so do not order with them again. You may also let the order
        lapse, and keep the rows to yourself{computeFeeBps > 0 && ', for the compute fee'}.
      </p>
      <ActionButton action={publish} look="quiet" disabled={!isFinal}>
        Publish the test rows
      </ActionButton>
    </More>
  )
}

/** Blocks since the vendor's commitment. */
function useCommitmentDepth(orderId: bigint): number | undefined {
  const { market } = useMarket()
  const clock = useChainClock()
  const { data } = useQuery({
    queryKey: ['chain', 'commitment', orderId],
    queryFn: async () => (await getOrderEvents(market, 'OrderCommitted', { orderId })).at(-1)?.blockNumber ?? null,
  })
  return clock && data != null ? Math.max(0, Number(clock.block - data)) : undefined
}
