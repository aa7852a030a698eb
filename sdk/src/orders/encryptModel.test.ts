import { expect, test } from 'vitest'
import { fieldOrder, randomField } from '../fields/field.ts'
import { hashFields } from '../fields/poseidon2.ts'
import { decryptModel } from './decryptModel.ts'
import { encryptModel } from './encryptModel.ts'

const fields = [0n, 1n, 2n ** 248n - 1n, 5n]
const keys = { key: randomField(), secret: randomField(), context: 77n }

test('adds a number of each key to each field', () => {
  const { key, secret, context } = keys
  const [, second] = encryptModel(fields, keys)
  expect(second).toBe((1n + hashFields([key, context, 1n]) + hashFields([secret, context, 1n])) % fieldOrder)
})

test('decrypts with both keys, in their order alone', () => {
  const ciphertext = encryptModel(fields, keys)
  expect(decryptModel(ciphertext, keys)).toEqual(fields)
  for (const wrong of [{ key: 1n }, { secret: 1n }, { context: 78n }]) {
    const decrypted = decryptModel(ciphertext, { ...keys, ...wrong })
    expect(decrypted.every((field, index) => field !== fields[index])).toBe(true)
  }
})
