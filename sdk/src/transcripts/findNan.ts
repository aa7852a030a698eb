import type { Dtype } from './tensor.ts'

/** The index of the first number that is none among the first so many bytes; −1 if there is none such. */
export type NanFinder = (bytes: number) => number

/**
 * Looks for what is not a number in a buffer that is filled again and again.
 *
 * @param start Where the numbers begin: a multiple of 8.
 */
export function nanFinder(dtype: Dtype, buffer: ArrayBuffer, start: number): NanFinder {
  const size = buffer.byteLength - start
  switch (dtype) {
    case 'F64': {
      const numbers = new Float64Array(buffer, start, size / 8)
      return bytes => numbers.subarray(0, bytes / 8).findIndex(Number.isNaN)
    }
    case 'F32': {
      const numbers = new Int32Array(buffer, start, size / 4)
      return bytes => findAbove(numbers, bytes / 4, 0x7fffffff, 0x7f800000)
    }
    case 'F16': {
      const numbers = new Int16Array(buffer, start, size / 2)
      return bytes => findAbove(numbers, bytes / 2, 0x7fff, 0x7c00)
    }
    case 'BF16': {
      const numbers = new Int16Array(buffer, start, size / 2)
      return bytes => findAbove(numbers, bytes / 2, 0x7fff, 0x7f80)
    }
    default:
      return () => -1
  }
}

/** Where bits without their sign are beyond those of infinity. One branch for all of them keeps up with the hash. */
function findAbove(numbers: Int32Array | Int16Array, count: number, mask: number, infinity: number): number {
  let signs = 0
  for (let index = 0; index < count; index++) signs |= infinity - (numbers[index]! & mask)
  return signs < 0 ? numbers.subarray(0, count).findIndex(number => (number & mask) > infinity) : -1
}
