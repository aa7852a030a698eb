import { hexToBytes } from 'viem'
import { expect, test } from 'vitest'
import { fieldOrder, fieldToHex, isField, randomField, reduceToField } from './field.ts'

test('elements are below the order', () => {
  expect([-1n, 0n, fieldOrder - 1n, fieldOrder].map(isField)).toEqual([false, true, true, false])
})

test('random elements differ, and are spread over the whole field', () => {
  const drawn = Array.from({ length: 200 }, randomField)
  expect(new Set(drawn).size).toBe(200)
  expect(drawn.every(value => value > 0n && isField(value))).toBe(true)
  const upper = drawn.filter(value => value > fieldOrder / 2n).length
  expect(Math.abs(upper - 100)).toBeLessThan(50)
})

test('is written as 32 bytes, and read back modulo the order', () => {
  expect(fieldToHex(5n)).toBe(`0x${'05'.padStart(64, '0')}`)
  const bytes = new Uint8Array(48)
  bytes.set(hexToBytes(fieldToHex(fieldOrder - 1n)), 16)
  expect(reduceToField(bytes)).toBe(fieldOrder - 1n)
  bytes[47]! += 2
  expect(reduceToField(bytes)).toBe(1n)
  expect(() => reduceToField(bytes.subarray(1))).toThrow(expect.objectContaining({ code: 'field.tooFewBytes' }))
})
