import { AssayError } from '../errors.ts'
import { checkContent, checkContentId } from './contentId.ts'
import type { ContentSource } from './contentStore.ts'
import { readBody } from './readBody.ts'

export type GatewayOptions = {
  /** The most bytes to accept; by default 256 MiB. */
  maxBytes?: number
  /** How long to wait for the next byte, in milliseconds; by default half a minute. */
  patienceMs?: number
  /** By default the platform's own. */
  fetch?: typeof fetch
}

/**
 * Reads content from an IPFS Trustless Gateway (https://specs.ipfs.tech/http-gateways/trustless-gateway/). The gateway need
 * not be trusted: what it sends is checked against the id.
 *
 * @param url Where the gateway is, without `/ipfs`.
 * @throws AssayError from `get`: `content.unreachable` (retryable), `content.refused`, `content.tooLarge`, and those of
 * `ContentSource`
 * @example
 * ```ts
 * const gateway = gatewayStore('https://trustless-gateway.link')
 * const bytes = await gateway.get('bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e')
 * ```
 */
export function gatewayStore(url: string, options: GatewayOptions = {}): ContentSource {
  const { maxBytes: most = 256 * 2 ** 20, patienceMs = 30_000, fetch = globalThis.fetch } = options
  const base = url.replace(/\/+$/, '')
  return {
    async get(cid, { signal, maxBytes = most } = {}) {
      checkContentId(cid)
      const address = `${base}/ipfs/${cid}?format=raw`
      const silence = new AbortController()
      let patience: ReturnType<typeof setTimeout> | undefined
      const onByte = () => {
        clearTimeout(patience)
        patience = setTimeout(() => silence.abort(new Error(`Nothing came for ${patienceMs} ms`)), patienceMs)
      }
      try {
        onByte()
        const bytes = await reach(address, signal, async () => {
          const response = await fetch(address, {
            headers: { accept: 'application/vnd.ipld.raw' },
            signal: AbortSignal.any([silence.signal, ...(signal ? [signal] : [])]),
          })
          checkStatus(response, address)
          const body = await readBody(response, maxBytes, onByte)
          if (!body) throw tooLarge(maxBytes, address)
          return body
        })
        checkContent(cid, bytes)
        return bytes
      } finally {
        clearTimeout(patience)
      }
    },
  }
}

/** Tells a connection that failed from one that was given up or refused. */
const reach = async <Result>(address: string, signal: AbortSignal | undefined, request: () => Promise<Result>) => {
  try {
    return await request()
  } catch (cause) {
    if (cause instanceof AssayError || signal?.aborted) throw cause
    throw unreachable(address, String(cause), cause)
  }
}

const unreachable = (address: string, reason: string, cause?: unknown) =>
  new AssayError('content.unreachable', 'The gateway cannot be reached', {
    details: `${address}\n${reason}`,
    hint: 'Try again later, or use another gateway.',
    retryable: true,
    cause,
  })

const checkStatus = (response: Response, address: string): void => {
  const { ok, status, statusText } = response
  if (ok) return
  const reason = `${status} ${statusText}`.trim()
  if (status === 429 || status >= 500) throw unreachable(address, reason)
  if (status === 404 || status === 410) {
    throw new AssayError('content.notFound', 'The gateway does not have this content', {
      details: `${address}\n${reason}`,
      hint: 'Ask whoever published it where it is kept, or use another gateway.',
    })
  }
  throw new AssayError('content.refused', 'The gateway refuses to send this content', {
    details: `${address}\n${reason}`,
  })
}

const tooLarge = (maxBytes: number, address: string) =>
  new AssayError('content.tooLarge', `The content has more than ${maxBytes} bytes`, {
    details: address,
    hint: 'Allow more with maxBytes if you expect that much.',
  })
