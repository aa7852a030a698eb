import { AssayError } from '@assay/sdk'
import { type TransferHandler, transferHandlers } from 'comlink'

type Handler = TransferHandler<unknown, unknown>
type Thrown = { code: string; shortMessage: string; details?: string; hint?: string; retryable: boolean }

const own = (name: 'throw' | 'proxy'): Handler => {
  const handler = transferHandlers.get(name)
  if (!handler) throw new Error(`Comlink has no handler "${name}"`)
  return handler
}
const ownThrow = own('throw')
const ownProxy = own('proxy')

/**
 * What crosses between the page and its worker beside what can be cloned: errors stay whole, functions are called where they
 * are from, signals abort on both sides. Both sides have to say so.
 */
export function openCrossing(): void {
  transferHandlers.set('throw', errorHandler)
  transferHandlers.set('function', functionHandler)
  transferHandlers.set('signal', signalHandler)
}

/** A clone of an error has its text and no more. */
const errorHandler: Handler = {
  canHandle: ownThrow.canHandle,
  serialize(thrown) {
    const { value } = thrown as { value: unknown }
    if (!(value instanceof AssayError)) return ownThrow.serialize(thrown)
    const { code, shortMessage, details, hint, retryable } = value
    return [{ code, shortMessage, details, hint, retryable }, []]
  },
  deserialize(serialized) {
    if (!isAssayError(serialized)) return ownThrow.deserialize(serialized)
    const { code, shortMessage, ...options } = serialized
    throw new AssayError(code, shortMessage, options)
  },
}

const functionHandler: Handler = {
  ...ownProxy,
  canHandle: (value): value is unknown => typeof value === 'function',
}

const isAssayError = (serialized: unknown): serialized is Thrown =>
  typeof serialized === 'object' && serialized !== null && 'shortMessage' in serialized

const signalHandler: TransferHandler<AbortSignal, MessagePort | undefined> = {
  canHandle: value => value instanceof AbortSignal,
  serialize(signal) {
    if (signal.aborted) return [undefined, []]
    const { port1, port2 } = new MessageChannel()
    signal.addEventListener('abort', () => port1.postMessage(undefined), { once: true })
    return [port2, [port2]]
  },
  deserialize(port) {
    if (!port) return AbortSignal.abort()
    const controller = new AbortController()
    port.onmessage = () => controller.abort()
    return controller.signal
  },
}
