import { poseidon2Hash } from '@zkpassport/poseidon2'
import { AssayError } from '../errors.ts'
import { isField } from './field.ts'

/**
 * The Poseidon2 sponge over BN254 as Noir defines it (Grassi, Khovratovich and Schofnegger, 2023): width 4, rate 3, the
 * number of inputs in the capacity, so that inputs of different lengths never meet.
 *
 * @throws AssayError `field.outOfRange`: what is not below the order would hash like what is.
 *
 * @example
 * ```ts
 * hashFields([1n, 2n]) // 1594597865669602199208529098208508950092942746041644072252494753744672355203n
 * ```
 */
export function hashFields(inputs: readonly bigint[]): bigint {
  const wrong = inputs.find(input => !isField(input))
  if (wrong === undefined) return poseidon2Hash([...inputs])
  throw new AssayError('field.outOfRange', `${wrong} is no element of the field`)
}
