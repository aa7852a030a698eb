import { BarretenbergSync } from '@aztec/bb.js'
import { bytesToBigInt, hexToBytes } from 'viem'
import { expect, test } from 'vitest'
import { fieldOrder, fieldToHex, randomField } from './field.ts'
import { hashFields } from './poseidon2.ts'

test('hashes as the prover does', async () => {
  const prover = await BarretenbergSync.initSingleton()
  for (const length of [1, 2, 3, 4, 5, 129]) {
    const inputs = Array.from({ length }, (_, index) => (index % 4 === 0 ? BigInt(index) : randomField()))
    const { hash } = prover.poseidon2Hash({ inputs: inputs.map(input => hexToBytes(fieldToHex(input))) })
    expect(hashFields(inputs)).toBe(bytesToBigInt(hash))
  }
})

test('zeros at the end are not the same as none', () => {
  expect(hashFields([1n, 2n, 0n])).not.toBe(hashFields([1n, 2n]))
})

test.each([-1n, fieldOrder])('%i is refused, as it would hash like another', value => {
  expect(() => hashFields([1n, value])).toThrow(expect.objectContaining({ code: 'field.outOfRange' }))
})
