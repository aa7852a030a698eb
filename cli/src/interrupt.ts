import { interrupted } from './failure.ts'

/** Aborts at the first Ctrl-C, so that work can stop in good order; the second ends the process at once. */
export function listenForInterrupt(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort(interrupted()))
  return controller.signal
}
