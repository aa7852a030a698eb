import { fieldOrder } from '../fields/field.ts'
import { keyStream, type ModelKeys } from './keyStream.ts'

/**
 * Decrypts what {@link import('./encryptModel.ts').encryptModel} encrypted.
 *
 * @throws AssayError `field.outOfRange`.
 */
export function decryptModel(ciphertext: readonly bigint[], keys: ModelKeys): bigint[] {
  return keyStream(keys, ciphertext.length).map((pad, index) => (ciphertext[index]! - pad + fieldOrder) % fieldOrder)
}
