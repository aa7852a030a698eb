import { createRandom } from '../models/random.ts'
import type { RandomBytes } from './shuffle.ts'

/** Bytes that are the same for the same seed. */
export const seededBytes = (seed: number): RandomBytes => {
  const random = createRandom(seed)
  return length => Uint8Array.from({ length }, () => random.below(256))
}
