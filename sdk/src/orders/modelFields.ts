import { bytesToBigInt, concatBytes, numberToBytes } from 'viem'
import { AssayError } from '../errors.ts'
import { hashFields } from '../fields/poseidon2.ts'
import { decodeModel } from '../models/decodeModel.ts'
import { encodeModel } from '../models/encodeModel.ts'
import { familyIds, type Model, modelVersion } from '../models/model.ts'
import { headerBytes } from '../models/modelBytes.ts'
import type { Circuit } from './chooseCircuit.ts'
import { fitModel } from './fitModel.ts'
import { modelBodyBytes } from './modelBody.ts'

/** Bytes in a field element: the most of which every value is below the order. */
const fieldBytes = 31

/**
 * The body of a model, in the shape of a circuit, as field elements: 31 bytes each, big-endian, with zero bytes after the
 * last (docs/formats.md, "Orders").
 *
 * @throws AssayError `order.modelMisfit`, `model.<fault>`.
 */
export function modelFields(model: Model, circuit: Circuit): bigint[] {
  const body = encodeModel(fitModel(model, circuit)).subarray(headerBytes)
  const padded = new Uint8Array(circuit.modelFields * fieldBytes)
  padded.set(body)
  return Array.from({ length: circuit.modelFields }, (_, index) =>
    bytesToBigInt(padded.subarray(index * fieldBytes, (index + 1) * fieldBytes)),
  )
}

export type ModelShape = {
  circuit: Circuit
  /** Of the dataset's rows. */
  features: number
  classes: number
}

/**
 * Reads a model back from its fields.
 *
 * @throws AssayError `order.noModel` for what is no model of the circuit, such as what a wrong key decrypts.
 */
export function modelFromFields(fields: readonly bigint[], { circuit, features, classes }: ModelShape): Model {
  const header = Uint8Array.of(modelVersion, familyIds[circuit.family], features >> 8, features, classes)
  try {
    const padded = concatBytes(fields.map(field => numberToBytes(field, { size: fieldBytes })))
    const model = decodeModel(concatBytes([header, padded.subarray(0, modelBodyBytes(circuit, classes))]))
    const again = modelFields(model, circuit)
    if (again.length === fields.length && again.every((field, index) => field === fields[index])) return model
  } catch (cause) {
    throw noModel(circuit, cause)
  }
  throw noModel(circuit)
}

function noModel({ name }: Circuit, cause?: unknown): AssayError {
  return new AssayError('order.noModel', `This is no model of ${name}`, {
    details: cause === undefined ? 'It has other fields than its model.' : String(cause),
    hint: 'If it was decrypted: the secret or the key is not that of this order.',
    cause,
  })
}

/** The commitment to a model: a salt and its fields, hashed together. */
export function commitModelFields(fields: readonly bigint[], salt: bigint): bigint {
  return hashFields([salt, ...fields])
}
