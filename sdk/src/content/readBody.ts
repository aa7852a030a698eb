import { concatBytes } from 'viem'

/**
 * The body of a response; undefined where it has more bytes than these, of which no more are read.
 *
 * @param onBytes Called for each part that arrives.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  onBytes?: () => void,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let received = 0
  // Not every browser can iterate over a stream.
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    onBytes?.()
    received += part.value.length
    if (received > maxBytes) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  return concatBytes(chunks)
}
