/** Where an indexer answers. It tells of the past and finds things; whether money moves is asked of the chain. */
export type History = {
  /** Without `/graphql`. */
  url: string
  /** By default the platform's own. */
  fetch?: typeof fetch
}

/**
 * The history that an indexer keeps. Nothing is asked of it yet.
 *
 * @example
 * ```ts
 * import { connectHistory } from '@assay/sdk'
 *
 * connectHistory({ url: 'http://127.0.0.1:8701/' }).url // 'http://127.0.0.1:8701'
 * ```
 */
export function connectHistory({ url, ...rest }: History): History {
  return { url: url.replace(/\/+$/, ''), ...rest }
}
