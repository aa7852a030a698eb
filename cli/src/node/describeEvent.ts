import type { NodeEvent } from '@assay/node'
import { AssayError } from '@assay/sdk'
import { formatBps } from '../format.ts'

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(2)} s`

const steps: Record<Extract<NodeEvent, { type: 'sent' }>['step'], string> = {
  commitModel: 'committed to a model',
  acknowledge: 'acknowledged the test rows',
  prove: 'proven',
  revealKey: 'settled, the key is revealed',
  refund: 'given back',
  withdraw: 'withdrew what was earned',
}

/** What a node tells, in a line for a person. */
export function describeEvent(event: NodeEvent): string {
  switch (event.type) {
    case 'listening':
      return `The node answers at ${event.url}`
    case 'stored':
      return `The vendor put dataset ${event.datasetRoot} on the node`
    case 'kept':
      return `model ${event.modelId}  its owner put the weights on the node, ${event.bytes} bytes`
    case 'delivered':
      return `model ${event.modelId}  ${event.account} fetched the weights, by the right of ${event.right}`
    case 'unreachable':
      return `The chain or the database does not answer; trying on. ${messageOf(event.error)}`
    default:
      return `order ${event.orderId}  ${describeOrderEvent(event)}`
  }
}

function describeOrderEvent(
  event: Exclude<NodeEvent, { type: 'listening' | 'stored' | 'kept' | 'delivered' | 'unreachable' }>,
): string {
  switch (event.type) {
    case 'found':
      return 'placed'
    case 'refused':
      return `left to its customer. ${messageOf(event.error)}`
    case 'trained': {
      const { trainMs, validationScoreBps: score } = event
      return `trained in ${seconds(trainMs)}${score === undefined ? '' : `, ${formatBps(score)} in cross-validation`}`
    }
    case 'disclosed':
      return 'the test rows have come'
    case 'missed':
      return `falls short: ${event.correct} rows are right, ${event.minCorrect} were asked for`
    case 'proved': {
      const { solveMs, proveMs, proofBytes, insecure } = event
      return `a proof of ${proofBytes} bytes in ${seconds(solveMs + proveMs)}${insecure ? ', INSECURE' : ''}`
    }
    case 'sent':
      return `${steps[event.step]}: ${event.hash}, ${event.gasUsed} gas`
    case 'over':
      return 'over'
    case 'failed':
      return `${event.step} failed${event.isLast ? ' again and again: look into it' : ''}. ${messageOf(event.error)}`
  }
}

/** The same for a program. */
export function eventData(event: NodeEvent): object {
  if (!('error' in event)) return event
  const { error } = event
  if (!(error instanceof AssayError)) return { ...event, error: { message: messageOf(error) } }
  const { code, shortMessage: message, details, hint, retryable } = error
  return { ...event, error: { code, message, details, hint, retryable } }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll('\n', ' | ')
}
