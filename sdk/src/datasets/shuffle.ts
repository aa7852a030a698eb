/** Returns `length` random bytes. */
export type RandomBytes = (length: number) => Uint8Array

/** Cryptographic randomness of any length: the platform gives at most 65,536 bytes at once. */
export const cryptoRandom: RandomBytes = length => {
  const bytes = new Uint8Array(length)
  for (let start = 0; start < length; start += 65_536) crypto.getRandomValues(bytes.subarray(start, start + 65_536))
  return bytes
}

/** `0 … length − 1` in random order, each order equally likely (Fisher and Yates; Durstenfeld, 1964). */
export function shuffledIndices(length: number, random: RandomBytes): Uint32Array {
  const indices = Uint32Array.from({ length }, (_, index) => index)
  for (let last = length - 1; last > 0; last--) {
    const chosen = randomBelow(last + 1, random)
    const swapped = Number(indices[last])
    indices[last] = Number(indices[chosen])
    indices[chosen] = swapped
  }
  return indices
}

/** Draws again what lies above the last whole multiple of `bound`: a plain remainder would favour small values. */
const randomBelow = (bound: number, random: RandomBytes): number => {
  const limit = 2 ** 32 - (2 ** 32 % bound)
  for (;;) {
    const bytes = random(4)
    const drawn = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
    if (drawn < limit) return drawn % bound
  }
}
