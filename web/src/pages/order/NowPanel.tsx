import { type Listing, nextOrderStep, type Order, type OrderRecord, refundOrder, type SavedOrder } from '@assay/sdk'
import { More } from '../../components/More.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { SkipTo } from '../../components/SkipTo.tsx'
import { Time, TimeLeft } from '../../components/Time.tsx'
import { useChainClock } from '../../market/chainClock.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { NodeState } from '../dataset/NodeState.tsx'
import { DiscloseStep } from './DiscloseStep.tsx'
import { awaitedText, type Role, refundText } from './orderTexts.ts'

type Props = { order: Order; listing: Listing; record: OrderRecord | undefined; role: Role; kept: SavedOrder | null }

/** What an order waits for, on whom, until when, what happens otherwise; and what whoever looks can do about it. */
export function NowPanel(props: Props) {
  const { order, record, role } = props
  const clock = useChainClock()
  if (order.stage === 'refunded') {
    return (
      <Panel title="Ended without a model">
        <p>{refundText(record, order)}</p>
      </Panel>
    )
  }
  if (order.stage === 'settled') {
    if (role === 'customer') return null
    return (
      <Panel title="Settled">
        <p>
          The vendor is paid, less the fee of 5 %. The customer, and nobody else, can open the model. The receipt says
          what was proven.
        </p>
      </Panel>
    )
  }
  if (!clock) return null
  const { verb, until, otherwise } = nextOrderStep(order, clock.now)
  const { title, says } = awaitedText(verb, role)
  return (
    <Panel title={title}>
      <p>{says}</p>
      {until !== undefined && (
        <Notice>
          <p>
            <strong>
              <TimeLeft until={until} /> left
            </strong>
            , until <Time at={until} />. Otherwise: {otherwise}
          </p>
        </Notice>
      )}
      <Doing {...props} verb={verb} />
      {until !== undefined && <SkipTo time={until}>Skip past the deadline</SkipTo>}
    </Panel>
  )
}

function Doing({ order, listing, role, kept, verb }: Props & { verb: ReturnType<typeof nextOrderStep>['verb'] }) {
  if (verb === 'refund') return <Refund order={order} />
  if (verb === 'disclose' && kept) return <DiscloseStep order={order} listing={listing} kept={kept} />
  if (role === 'vendor' && verb !== 'disclose') {
    return (
      <More summary="Give up">
        <p>
          {verb === 'revealKey'
            ? 'The customer has the price back and your bond.'
            : 'The customer has the price back. You keep your bond.'}
          {verb !== 'commitModel' && ' The dataset’s price falls.'}
        </p>
        <Refund order={order} />
      </More>
    )
  }
  return role === 'customer' ? <NodeState listing={listing} /> : null
}

function Refund({ order: { orderId } }: { order: Order }) {
  const refund = useAction(signed => refundOrder(signed, { orderId }))
  return <ActionButton action={refund}>Refund the order</ActionButton>
}
