/** SHA-256: at once where there is Node.js, later where there is WebCrypto alone. */
export type Hash = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

export const HASH_BYTES = 32

const nodeCrypto = globalThis.process?.getBuiltinModule?.('node:crypto')

// A digest as a string, a character for each byte, costs half of what one as a Buffer does.
const nodeSha256 = ({ hash }: typeof import('node:crypto'), bytes: Uint8Array): Uint8Array => {
  const text = hash('sha256', bytes, 'binary')
  const digest = new Uint8Array(HASH_BYTES)
  for (let index = 0; index < HASH_BYTES; index++) digest[index] = text.charCodeAt(index)
  return digest
}

export const webSha256: Hash = async bytes =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))

/** The runtime's own SHA-256, which is that of the hardware. */
export const sha256: Hash = nodeCrypto === undefined ? webSha256 : bytes => nodeSha256(nodeCrypto, bytes)

/**
 * The hashes of several messages, one after the other.
 *
 * @param message May give the same array each time: what is in it is hashed, or copied, before the next is asked for.
 * @returns 32 bytes for each.
 */
export async function hashAll(
  count: number,
  message: (index: number) => Uint8Array,
  hash = sha256,
): Promise<Uint8Array> {
  const hashes = new Uint8Array(HASH_BYTES * count)
  const pending: Promise<void>[] = []
  for (let index = 0; index < count; index++) {
    const digest = hash(message(index))
    if (digest instanceof Uint8Array) hashes.set(digest, HASH_BYTES * index)
    else pending.push(digest.then(later => hashes.set(later, HASH_BYTES * index)))
  }
  await Promise.all(pending)
  return hashes
}
