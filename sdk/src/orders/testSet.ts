import { bytesToBigInt, concatBytes, numberToBytes } from 'viem'
import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { isField } from '../fields/field.ts'
import { hashFields } from '../fields/poseidon2.ts'
import type { Circuit } from './chooseCircuit.ts'

/** The rows that a model has to predict, and the salt that hides them in their commitment. */
export type TestSet = { rows: Rows; salt: bigint }

/** Bytes of a field element that hold features; one more holds the label. */
const mostFeatures = 30

/**
 * Rows as field elements, one each: features from the lowest byte up, the label in byte 30 (docs/formats.md, "Orders").
 *
 * @throws AssayError `testSet.tooManyFeatures` beyond 30, `testSet.noClasses` for the rows of a regression.
 */
export function testSetFields({ featureCount, classCount, features, labels }: Rows): bigint[] {
  if (featureCount > mostFeatures) {
    throw new AssayError(
      'testSet.tooManyFeatures',
      `A test row has ${mostFeatures} features at most, not ${featureCount}`,
    )
  }
  if (classCount < 2) throw new AssayError('testSet.noClasses', 'The label of a test row must be a class, not a number')
  return Array.from(labels, (label, row) => {
    const bytes = new Uint8Array(mostFeatures + 1)
    bytes[0] = label
    bytes.set(features.subarray(row * featureCount, (row + 1) * featureCount).toReversed(), bytes.length - featureCount)
    return bytesToBigInt(bytes)
  })
}

/**
 * The commitment to a test set: salt and rows hashed together, with rows of 0 up to as many as the circuit has.
 *
 * @throws AssayError `testSet.wrongSize`, and as {@link testSetFields}.
 */
export function commitTestSet(testSet: TestSet, circuit: Circuit): bigint {
  return hashFields([testSet.salt, ...padTestSet(testSet.rows, circuit)])
}

/**
 * The rows that a circuit takes: those of the test set, then rows of 0.
 *
 * @throws AssayError `testSet.wrongSize`, and as {@link testSetFields}.
 */
export function padTestSet(rows: Rows, circuit: Circuit): bigint[] {
  const { rowCount } = rows
  if (rowCount < 1 || rowCount > circuit.rows) {
    throw new AssayError(
      'testSet.wrongSize',
      `A test set for ${circuit.name} has 1 to ${circuit.rows} rows, not ${rowCount}`,
    )
  }
  return [...testSetFields(rows), ...Array<bigint>(circuit.rows - rowCount).fill(0n)]
}

/** How many rows the largest class has: what a constant guess gets right. */
export function largestClass({ labels, classCount }: Pick<Rows, 'labels' | 'classCount'>): number {
  const counts = new Uint32Array(classCount)
  for (const label of labels) counts[label]!++
  return Math.max(...counts)
}

const fieldBytes = 32

/** A test set as it is sealed to the vendor's node: salt, then rows, 32 bytes each. */
export function encodeTestSet({ rows, salt }: TestSet): Uint8Array {
  return concatBytes([salt, ...testSetFields(rows)].map(field => numberToBytes(field, { size: fieldBytes })))
}

/**
 * Reads a test set back, whoever sent it.
 *
 * @param shape Of the dataset's rows.
 * @throws AssayError `testSet.wrongLength`, `testSet.wrongSalt`, `testSet.wrongRow` with the row, counted from 1.
 */
export function decodeTestSet(bytes: Uint8Array, shape: { features: number; classes: number }): TestSet {
  if (bytes.length % fieldBytes !== 0 || bytes.length < 2 * fieldBytes) {
    throw new AssayError('testSet.wrongLength', `${bytes.length} bytes are no test set`, {
      details: `A salt and one row or more, ${fieldBytes} bytes each.`,
    })
  }
  const salt = bytesToBigInt(bytes.subarray(0, fieldBytes))
  if (!isField(salt)) throw new AssayError('testSet.wrongSalt', 'The salt of the test set is no element of the field')
  return { rows: decodeRows(bytes.subarray(fieldBytes), shape), salt }
}

function decodeRows(bytes: Uint8Array, shape: { features: number; classes: number }): Rows {
  const { features: featureCount, classes: classCount } = shape
  const rowCount = bytes.length / fieldBytes
  const features = new Uint8Array(rowCount * featureCount)
  const labels = new Uint8Array(rowCount)
  for (let row = 0; row < rowCount; row++) {
    const [zero, label, ...rest] = bytes.subarray(row * fieldBytes, (row + 1) * fieldBytes)
    const cells = rest.reverse()
    if (zero !== 0 || label! >= classCount || cells.slice(featureCount).some(cell => cell !== 0)) {
      throw new AssayError('testSet.wrongRow', `Row ${row + 1} of the test set is not one of the dataset`, {
        details: `A row has ${featureCount} features of one byte and a class below ${classCount}.`,
      })
    }
    features.set(cells.slice(0, featureCount), row * featureCount)
    labels[row] = label!
  }
  return { featureCount, classCount, rowCount, features, labels }
}
