import { cos, log } from './exactMath.ts'

/** A seeded stream of random numbers: the same seed gives the same numbers everywhere. Not for secrets. */
export type Random = {
  /** The four words that all further numbers follow from; what is set there is gone on from. */
  readonly state: Uint32Array
  /** Uniform in [0, 1), 53 bits. */
  uniform(): number
  /** Uniform integer in [0, bound), `bound ≤ 2^32`. */
  below(bound: number): number
  /** Standard normal. */
  normal(): number
  /** Permutes the items in place and returns them. */
  shuffle<T extends { [index: number]: number; length: number }>(items: T): T
}

/**
 * xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021), its state drawn from the
 * seed by splitmix32.
 *
 * @param seed Any integer; its lowest 32 bits count.
 *
 * @example
 * ```ts
 * createRandom(7).below(100) === createRandom(7).below(100) // true
 * ```
 */
export function createRandom(seed: number): Random {
  const state = splitmix32(seed)
  const bits = () => xoshiro128(state)
  const uniform = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53
  const below = (bound: number) => Math.floor(uniform() * bound)
  return {
    state,
    uniform,
    below,
    // Box and Muller (1958).
    normal: () => Math.sqrt(-2 * log(1 - uniform())) * cos(2 * Math.PI * uniform()),
    // Fisher and Yates, as Durstenfeld's algorithm 235 (1964).
    shuffle(items) {
      for (let last = items.length - 1; last > 0; last--) {
        const chosen = below(last + 1)
        const item = items[last]!
        items[last] = items[chosen]!
        items[chosen] = item
      }
      return items
    },
  }
}

function xoshiro128(state: Uint32Array): number {
  const result = Math.imul(rotateLeft(Math.imul(state[1]!, 5), 7), 9) >>> 0
  const shifted = state[1]! << 9
  state[2]! ^= state[0]!
  state[3]! ^= state[1]!
  state[1]! ^= state[2]!
  state[0]! ^= state[3]!
  state[2]! ^= shifted
  state[3] = rotateLeft(state[3]!, 11)
  return result
}

function splitmix32(seed: number): Uint32Array {
  let counter = seed | 0
  return Uint32Array.from({ length: 4 }, () => {
    counter = (counter + 0x9e3779b9) | 0
    let mixed = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  })
}

function rotateLeft(value: number, count: number): number {
  return (value << count) | (value >>> (32 - count))
}
