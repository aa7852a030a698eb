import { expect, test } from 'vitest'
import { fieldOrder } from '../fields/field.ts'
import { hashFields } from '../fields/poseidon2.ts'
import { predictRows } from '../models/predict.ts'
import { splitSample } from '../models/splitSample.testing.ts'
import { trainTree } from '../models/trainTree.ts'
import { chooseCircuit } from './chooseCircuit.ts'
import { decryptModel } from './decryptModel.ts'
import { modelFromFields } from './modelFields.ts'
import { proofInputs } from './proofInputs.ts'

const { training, test: rows } = await splitSample('iris', 1)
const { model } = await trainTree(training)
const circuit = chooseCircuit({ family: 'tree', rows: rows.rowCount, features: 4, classes: 3, maxDepth: 5 })
const keys = { key: 11n, secret: 12n, context: 13n }
const parameters = { circuit, model, modelSalt: 14n, testSet: { rows, salt: 15n }, minCorrect: 20, ...keys }

test('public inputs stand in the order of the circuit', () => {
  const { publicInputs, privateInputs, keyHash, ciphertext } = proofInputs(parameters)
  expect(publicInputs).toEqual([
    13n,
    hashFields([14n, ...privateInputs.model]),
    hashFields([15n, ...privateInputs.testRows]),
    30n,
    20n,
    expect.any(BigInt),
    4n,
    3n,
    hashFields([11n, 13n]),
    hashFields([12n]),
    ...ciphertext,
  ])
  expect(keyHash).toBe(publicInputs[8])
  expect(publicInputs.every(value => value < fieldOrder)).toBe(true)
  expect(privateInputs.testRows).toHaveLength(128)
  const decrypted = modelFromFields(decryptModel(ciphertext, keys), { circuit, features: 4, classes: 3 })
  expect(predictRows(decrypted, rows)).toEqual(predictRows(model, rows))
})

test('what could not be proven is refused before anything is proven', () => {
  expect(() => proofInputs({ ...parameters, minCorrect: 31 })).toThrow(
    expect.objectContaining({ code: 'order.belowThreshold', details: '31 or more were asked for.' }),
  )
})
