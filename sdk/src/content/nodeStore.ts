import { callNode } from '../orders/callNode.ts'
import { contentId } from './contentId.ts'
import type { ContentStore } from './contentStore.ts'
import { gatewayStore } from './gatewayStore.ts'

export type NodeStoreParameters = {
  /** Where the node is, without `/ipfs`; empty for the site of the page itself. */
  url: string
  /** By default the platform's own. */
  fetch?: typeof fetch
}

/** Enough for the largest content over a slow line. */
const patienceMs = 600_000

/**
 * Content that a node keeps, for one that accepts it: read as from a gateway, and put there with `PUT /ipfs/:cid`.
 *
 * @throws AssayError from `put`: `node.unreachable` (retryable), and what the node answers, such as `content.tooLarge` and
 * `content.noRoom`; from `get`: those of `gatewayStore`
 * @example
 * ```ts
 * const store = nodeStore({ url: 'https://node.example' })
 * const cid = await store.put(new TextEncoder().encode('hello world')) // 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'
 * ```
 */
export function nodeStore({ url, fetch }: NodeStoreParameters): ContentStore {
  const base = url.replace(/\/+$/, '')
  return {
    ...gatewayStore(base, { fetch }),
    async put(bytes) {
      const cid = contentId(bytes)
      const headers = { 'content-type': 'application/vnd.ipld.raw' }
      const signal = AbortSignal.timeout(patienceMs)
      await callNode(`${base}/ipfs/${cid}`, { method: 'PUT', headers, body: new Uint8Array(bytes), signal, fetch })
      return cid
    },
  }
}
