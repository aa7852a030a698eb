import { AssayError, type Market, nextOrderStep, type Order, type OrderStep } from '@assay/sdk'
import { chainTime } from '../chainTime.ts'
import { formatTime } from '../format.ts'

/** What an order is waiting for. */
export const stepTexts: Record<OrderStep['verb'], string> = {
  commitModel: 'a trained model, committed to',
  disclose: 'the test rows',
  prove: 'the proof',
  revealKey: 'the key to the model',
  refund: 'a refund: a step was not taken in time',
  withdraw: 'nothing; what is owed can be withdrawn',
}

/** Why an order is not where it would have to be. What others have to do first can be waited for. */
export async function notYet(market: Market, order: Order): Promise<AssayError> {
  const { orderId, stage } = order
  const now = await chainTime(market)
  const { verb, who, until } = nextOrderStep(order, now)
  if (verb === 'refund' || verb === 'withdraw') {
    return new AssayError('order.ended', `Order ${orderId} ends without a model`, {
      details: `It is ${stage}.`,
      hint: `\`assay order ${verb} ${orderId}\` gives the money back to whom it belongs.`,
    })
  }
  return new AssayError('order.waiting', `Order ${orderId} waits for the ${who}: ${stepTexts[verb]}`, {
    details: `It is ${stage}${until === undefined ? '' : `; until ${formatTime(until, now)}`}.`,
    hint:
      verb === 'disclose'
        ? `\`assay order disclose ${orderId}\` gives the vendor the test rows.`
        : 'Run the same command again later.',
    retryable: verb !== 'disclose',
  })
}
