import { anyGateway, gatewayStore } from '@assay/sdk'
import { readSettings } from '../../src/settings.ts'

// Nothing is indexed while a card is awaited: whoever writes events must not be able to hold it up.
const patienceMs = 1_500
const maxBytes = 2 ** 20
const pauseMs = 60_000

// Only these are asked. What the chain names may be an address inside the operator's own network.
const source = anyGateway(readSettings().gateways.map(url => gatewayStore(url, { maxBytes })))
const failedAt = new Map<string, number>()

/**
 * The card of that content id; null where it cannot be had now or is none. What failed is tried again a minute later, if
 * somebody asks.
 */
export async function readCard<Card>(cid: string, decode: (bytes: Uint8Array) => Card): Promise<Card | null> {
  if (Date.now() - (failedAt.get(cid) ?? 0) < pauseMs) return null
  try {
    const card = decode(await source.get(cid, { signal: AbortSignal.timeout(patienceMs) }))
    failedAt.delete(cid)
    return card
  } catch {
    failedAt.set(cid, Date.now())
    return null
  }
}

/** The title on it; null where there is none. */
export async function readCardTitle(
  cid: string,
  decode: (bytes: Uint8Array) => { title: string },
): Promise<string | null> {
  return (await readCard(cid, decode))?.title ?? null
}
