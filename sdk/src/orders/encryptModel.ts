import { fieldOrder } from '../fields/field.ts'
import { keyStream, type ModelKeys } from './keyStream.ts'

/**
 * Encrypts a model with the vendor's key and the customer's secret, so that neither alone opens it. A circuit proves that
 * what comes out is the model whose score it proves.
 *
 * @param fields Those of {@link import('./modelFields.ts').modelFields}.
 * @throws AssayError `field.outOfRange`.
 */
export function encryptModel(fields: readonly bigint[], keys: ModelKeys): bigint[] {
  return keyStream(keys, fields.length).map((pad, index) => (fields[index]! + pad) % fieldOrder)
}
