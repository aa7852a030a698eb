import { AssayError } from '../errors.ts'
import { hashFields } from '../fields/poseidon2.ts'
import type { Model } from '../models/model.ts'
import type { Circuit } from './chooseCircuit.ts'
import { countCorrect } from './countCorrect.ts'
import { encryptModel } from './encryptModel.ts'
import type { ModelKeys } from './keyStream.ts'
import { commitModelFields, modelFields } from './modelFields.ts'
import { hashSecret } from './orderSecret.ts'
import { commitTestSet, largestClass, padTestSet, type TestSet } from './testSet.ts'

export type ProofInputsParameters = ModelKeys & {
  circuit: Circuit
  model: Model
  modelSalt: bigint
  testSet: TestSet
  minCorrect: number
}

/** What a circuit is given (docs/formats.md, "Orders"). */
export type ProofInputs = {
  /** In the circuit's order; the contract makes the same from what it knows. */
  publicInputs: bigint[]
  privateInputs: {
    key: bigint
    secret: bigint
    modelSalt: bigint
    testSalt: bigint
    model: bigint[]
    testRows: bigint[]
  }
  /** What the vendor hands over along with the proof. */
  keyHash: bigint
  ciphertext: bigint[]
}

/**
 * Everything that the proof of an order is made from.
 *
 * @throws AssayError `order.belowThreshold` for a model that gets too few rows right, which nothing could prove;
 * `order.modelMisfit`, `testSet.wrongSize`.
 */
export function proofInputs(parameters: ProofInputsParameters): ProofInputs {
  const { circuit, model, modelSalt, testSet, minCorrect, key, secret, context } = parameters
  const { rows, salt: testSalt } = testSet
  const correct = countCorrect(model, rows)
  if (correct < minCorrect) {
    throw new AssayError('order.belowThreshold', `The model gets ${correct} of ${rows.rowCount} rows right`, {
      details: `${minCorrect} or more were asked for.`,
    })
  }

  const fields = modelFields(model, circuit)
  const keyHash = hashFields([key, context])
  const ciphertext = encryptModel(fields, { key, secret, context })
  const publicInputs = [
    context,
    commitModelFields(fields, modelSalt),
    commitTestSet(testSet, circuit),
    BigInt(rows.rowCount),
    BigInt(minCorrect),
    BigInt(largestClass(rows)),
    BigInt(rows.featureCount),
    BigInt(rows.classCount),
    keyHash,
    hashSecret(secret),
    ...ciphertext,
  ]
  const privateInputs = { key, secret, modelSalt, testSalt, model: fields, testRows: padTestSet(rows, circuit) }
  return { publicInputs, privateInputs, keyHash, ciphertext }
}
