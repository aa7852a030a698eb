import { AssayError } from '@assay/sdk'
import { type Remote, wrap } from 'comlink'
import { openCrossing } from './crossing.ts'
import type { Engine } from './engine.worker.ts'

/**
 * The worker that does what takes long: one for the whole page, started by the first call. Errors arrive whole; functions and
 * signals that are arguments of their own work as if they were called here.
 *
 * @example
 * ```ts
 * const engine = useEngine()
 * const { model } = await engine.train('tree', rows, { depth: 3 }, ({ done, total }) => show(done / total), signal)
 * ```
 */
export const useEngine = (): Remote<Engine> => engine

type Call = (...args: unknown[]) => Promise<unknown>

const engine = new Proxy({} as Remote<Engine>, {
  get: (_, verb: keyof Engine): Call => {
    return (...args) => {
      started ??= start()
      const { remote, failed } = started
      return Promise.race([(remote[verb] as Call)(...args), failed])
    }
  },
})

let started: { remote: Remote<Engine>; failed: Promise<never> } | undefined

function start(): NonNullable<typeof started> {
  openCrossing()
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => {
      worker.terminate()
      started = undefined
      reject(
        new AssayError('web.workerFailed', 'The part of this page that computes has stopped', {
          details: message || 'It could not be loaded.',
          hint: 'Check your connection and try again. What is kept in this browser is unharmed.',
          retryable: true,
        }),
      )
    }
  })
  failed.catch(() => {}) // Only whoever waits is told.
  return { remote: wrap<Engine>(worker), failed }
}
