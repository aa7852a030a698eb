import { expect, test } from 'vitest'
import type { Rows } from '../datasets/rows.ts'
import { fieldOrder } from '../fields/field.ts'
import { hashFields } from '../fields/poseidon2.ts'
import { createRandom } from '../models/random.ts'
import { randomRows } from '../models/randomModel.testing.ts'
import { chooseCircuit } from './chooseCircuit.ts'
import { commitTestSet, decodeTestSet, encodeTestSet, largestClass, testSetFields } from './testSet.ts'

const circuit = chooseCircuit({ family: 'tree', rows: 3, features: 2, classes: 3, maxDepth: 5 })
const rows: Rows = {
  featureCount: 2,
  classCount: 3,
  rowCount: 3,
  features: Uint8Array.of(7, 255, 0, 1, 0, 0),
  labels: Uint8Array.of(2, 0, 2),
}
const shape = { features: 2, classes: 3 }
const code = (code: string) => expect.objectContaining({ code })

test('a row is one number: features from the lowest byte up, the label above them', () => {
  expect(testSetFields(rows)).toEqual([7n + 255n * 256n + 2n * 256n ** 30n, 256n, 2n * 256n ** 30n])
})

test('the commitment is to as many rows as the circuit has', () => {
  const padded = [...testSetFields(rows), ...Array<bigint>(125).fill(0n)]
  expect(commitTestSet({ rows, salt: 9n }, circuit)).toBe(hashFields([9n, ...padded]))
})

test('the largest class is counted', () => {
  expect(largestClass(rows)).toBe(2)
  expect(largestClass({ labels: Uint8Array.of(1, 1, 1), classCount: 4 })).toBe(3)
})

test('reads back as it was sent', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = createRandom(seed)
    const [features, classes] = [1 + random.below(30), 2 + random.below(31)]
    const testSet = { rows: randomRows(random, features, classes, 1 + random.below(200)), salt: BigInt(seed) }
    expect(decodeTestSet(encodeTestSet(testSet), { features, classes })).toEqual(testSet)
  }
})

test('rows that no circuit could take are refused', () => {
  const random = createRandom(1)
  expect(() => testSetFields(randomRows(random, 31, 2, 1))).toThrow(code('testSet.tooManyFeatures'))
  expect(() => testSetFields(randomRows(random, 2, 1, 1))).toThrow(code('testSet.noClasses'))
  for (const count of [0, 129]) {
    const testSet = { rows: randomRows(random, 2, 3, count), salt: 1n }
    expect(() => commitTestSet(testSet, circuit)).toThrow(code('testSet.wrongSize'))
  }
})

test.each<[name: string, code: string, change: (bytes: Uint8Array) => Uint8Array]>([
  ['too short', 'testSet.wrongLength', bytes => bytes.subarray(0, 32)],
  ['not in whole rows', 'testSet.wrongLength', bytes => bytes.subarray(1)],
  ['a salt beyond the field', 'testSet.wrongSalt', bytes => bytes.fill(255, 0, 32)],
  ['a byte above the label', 'testSet.wrongRow', bytes => bytes.fill(1, 32, 33)],
  ['a class that there is not', 'testSet.wrongRow', bytes => bytes.fill(3, 33, 34)],
  ['a feature that there is not', 'testSet.wrongRow', bytes => bytes.fill(1, 61, 62)],
])('refuses what is no test set: %s', (_, expected, change) => {
  const bytes = encodeTestSet({ rows, salt: fieldOrder - 1n })
  expect(() => decodeTestSet(change(bytes), shape)).toThrow(code(expected))
})
