import { concatBytes } from 'viem'
import { AssayError } from '../errors.ts'
import { checkContent, checkContentId } from './contentId.ts'
import type { ContentSource } from './contentStore.ts'

export type GatewayOptions = {
  /** The most bytes to accept; by default 256 MiB. */
  maxBytes?: number
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
  const { maxBytes = 256 * 2 ** 20, fetch = globalThis.fetch } = options
  const base = url.replace(/\/+$/, '')
  return {
    async get(cid, { signal } = {}) {
      checkContentId(cid)
      const address = `${base}/ipfs/${cid}?format=raw`
      const bytes = await reach(address, signal, async () => {
        const response = await fetch(address, {
          headers: { accept: 'application/vnd.ipld.raw' },
          signal: signal ?? null,
        })
        checkStatus(response, address)
        return readBody(response, maxBytes, address)
      })
      checkContent(cid, bytes)
      return bytes
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

const readBody = async (response: Response, maxBytes: number, address: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let received = 0
  // Not every browser can iterate over a stream.
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    received += part.value.length
    if (received > maxBytes) {
      await reader?.cancel()
      throw new AssayError('content.tooLarge', `The content has more than ${maxBytes} bytes`, {
        details: address,
        hint: 'Allow more with maxBytes if you expect that much.',
      })
    }
    chunks.push(part.value)
  }
  return concatBytes(chunks)
}
