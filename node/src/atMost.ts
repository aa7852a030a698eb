import { AssayError } from '@assay/sdk'

/**
 * Does so much of something at once and no more, so that there is memory and time for the rest of the node.
 *
 * @throws AssayError `node.busy` (retryable), from what it returns.
 */
export function atMost(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  return async work => {
    if (running === most) {
      throw new AssayError('node.busy', 'The node is busy with other requests of this kind', {
        hint: 'Try again in some seconds.',
        retryable: true,
      })
    }
    running++
    try {
      return await work()
    } finally {
      running--
    }
  }
}
