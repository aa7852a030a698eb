import { encodeAbiParameters, type Hex, hexToBytes, keccak256 } from 'viem'
import { AssayError } from '../errors.ts'

const ROUNDS = 8

/** Value of round `round` of the network at `half`, already reduced by the side it is added to. */
type RoundFunction = (round: number, half: number) => number

/**
 * What draws the split: `keccak256(abi.encode(prevRandao, contest, datasetRoot))`.
 *
 * @example
 * ```ts
 * splitSeed({ prevRandao: 1n, contest: 1n, datasetRoot: zeroHash })
 * ```
 */
export const splitSeed = (options: { prevRandao: bigint; contest: bigint; datasetRoot: Hex }): Hex =>
  keccak256(
    encodeAbiParameters(
      [{ type: 'uint256' }, { type: 'uint256' }, { type: 'bytes32' }],
      [options.prevRandao, options.contest, options.datasetRoot],
    ),
  )

/**
 * Where group `index` lands in the seeded permutation of `[0, groups)`; it is a test group if that is below the number of
 * test groups. An alternating Feistel network with cycle walking (Black and Rogaway, "Ciphers with Arbitrary Finite
 * Domains", 2002), as in docs/formats.md, "Split".
 *
 * @throws AssayError `split.wrongIndex`
 * @example
 * ```ts
 * const isTest = splitPosition(seed, 100, 7) < 20
 * ```
 */
export function splitPosition(seed: Hex, groups: number, index: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= groups) {
    throw new AssayError('split.wrongIndex', `Group ${index} does not exist`, {
      details: `There are ${groups}, from 0.`,
    })
  }
  return permute(groups, roundFunction(seed, groups), index)
}

/** The test groups, ascending. */
export function splitTestGroups(seed: Hex, groups: number, testGroups: number): number[] {
  const round = tabulate(roundFunction(seed, groups), groups)
  const indices = Array.from({ length: groups }, (_, index) => index)
  return indices.filter(index => permute(groups, round, index) < testGroups)
}

/** The sides of the smallest near-square grid that holds `groups` cells. */
const grid = (groups: number): { a: number; b: number } => {
  const a = Math.ceil(Math.sqrt(groups))
  return { a, b: Math.ceil(groups / a) }
}

const permute = (groups: number, round: RoundFunction, index: number): number => {
  const { a, b } = grid(groups)
  let x = index
  do {
    let l = x % a
    let r = Math.floor(x / a)
    for (let i = 0; i < ROUNDS; i += 2) {
      l = (l + round(i, r)) % a
      r = (r + round(i + 1, l)) % b
    }
    x = r * a + l
  } while (x >= groups)
  return x
}

/** `uint256(keccak256(seed ‖ uint256(round << 32 | half)))` modulo `a` in even rounds, `b` in odd ones. */
const roundFunction = (seed: Hex, groups: number): RoundFunction => {
  const { a, b } = grid(groups)
  const message = new Uint8Array(64)
  message.set(hexToBytes(seed))
  const view = new DataView(message.buffer)
  return (round, half) => {
    view.setUint32(56, round)
    view.setUint32(60, half)
    const modulus = round % 2 === 0 ? a : b
    const hash = keccak256(message, 'bytes')
    // A side is at most 2^16, so that the remainder and one more byte stay small integers.
    return hash.reduce((remainder, byte) => (remainder * 256 + byte) % modulus, 0)
  }
}

/** The same function from a table: a half takes about √groups values, so all groups need few hashes. */
const tabulate = (round: RoundFunction, groups: number): RoundFunction => {
  const { a, b } = grid(groups)
  const table = Array.from({ length: ROUNDS }, (_, i) =>
    Uint32Array.from({ length: i % 2 === 0 ? b : a }, (_, half) => round(i, half)),
  )
  return (i, half) => Number(table[i]?.[half])
}
