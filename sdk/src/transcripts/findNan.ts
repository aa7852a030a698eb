import type { Dtype } from './tensor.ts'

/**
 * The index of the first number that is none among the first so many bytes; −1 if there is none such. What lies behind them
 * must hold no such number either.
 */
export type NanFinder = (bytes: number) => number

/**
 * Looks for what is not a number in a buffer that is filled again and again, at a fraction of what its hash costs.
 *
 * @param start Where the numbers begin: a multiple of 8, as is what follows.
 */
export function nanFinder(dtype: Dtype, buffer: ArrayBuffer, start: number): NanFinder {
  switch (dtype) {
    case 'F64': {
      const numbers = new Float64Array(buffer, start)
      return bytes => (areFinite(numbers) ? -1 : numbers.subarray(0, bytes / 8).findIndex(Number.isNaN))
    }
    case 'F32':
      return bitFinder(new Int32Array(buffer, start), 0x7f800000)
    case 'F16':
      return bitFinder(new Int16Array(buffer, start), 0x7c00)
    case 'BF16':
      return bitFinder(new Int16Array(buffer, start), 0x7f80)
    default:
      return () => -1
  }
}

function areFinite(numbers: Float64Array): boolean {
  let zero = 0
  for (let index = 0; index < numbers.length; index++) zero += numbers[index]! - numbers[index]!
  return zero === 0
}

/** Finds bits that, without their sign, are beyond those of infinity. */
function bitFinder(numbers: Int32Array | Int16Array, infinity: number): NanFinder {
  const mask = 2 ** (8 * numbers.BYTES_PER_ELEMENT - 1) - 1
  return bytes => {
    if (areBelow(numbers, mask, infinity)) return -1
    return numbers.subarray(0, bytes / numbers.BYTES_PER_ELEMENT).findIndex(bits => (bits & mask) > infinity)
  }
}

/** Four sums of signs and no branch: a processor takes them side by side. */
function areBelow(numbers: Int32Array | Int16Array, mask: number, infinity: number): boolean {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let index = 0; index < numbers.length; index += 4) {
    a |= infinity - (numbers[index]! & mask)
    b |= infinity - (numbers[index + 1]! & mask)
    c |= infinity - (numbers[index + 2]! & mask)
    d |= infinity - (numbers[index + 3]! & mask)
  }
  return (a | b | c | d) >= 0
}
