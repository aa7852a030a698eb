import { expect, test } from 'vitest'
import { seededBytes } from '../datasets/seededBytes.testing.ts'
import { fieldOrder, fieldToHex, reduceToField } from './field.ts'
import { hashFields } from './poseidon2.ts'

test('vectors', async () => {
  const extremes = [0n, 1n, fieldOrder - 1n]
  const random = seededBytes(7)
  const drawn = [1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 127, 128, 129].map(length =>
    Array.from({ length }, () => reduceToField(random(48))),
  )
  const inputs = [
    ...extremes.flatMap(a => extremes.flatMap(b => extremes.map(c => [a, b, c]))),
    ...[1, 2, 4, 64].map(length => Array<bigint>(length).fill(0n)),
    ...[1, 2, 4, 64].map(length => Array<bigint>(length).fill(fieldOrder - 1n)),
    ...drawn,
  ]
  const cases = inputs.map(values => ({ hash: fieldToHex(hashFields(values)), inputs: values.map(fieldToHex) }))
  await expect(`${JSON.stringify({ cases }, null, 2)}\n`).toMatchFileSnapshot('../../../vectors/poseidon2.json')
})
