import { bytesToBigInt, type Hex, numberToHex } from 'viem'
import { AssayError } from '../errors.ts'

/** The order of BN254's scalar field: what circuits count in. */
export const fieldOrder = 21888242871839275222246405745257275088548364400416034343698204186575808495617n

/** Whether a number is an element of the field, 0 included. */
export const isField = (value: bigint): boolean => value >= 0n && value < fieldOrder

/** A field element as 32 bytes. */
export const fieldToHex = (value: bigint): Hex => numberToHex(value, { size: 32 })

const fieldBits = 254

/** A secret: uniform over the field, never 0. */
export function randomField(): bigint {
  for (;;) {
    const drawn = bytesToBigInt(crypto.getRandomValues(new Uint8Array(32))) >> BigInt(256 - fieldBits)
    // A remainder would favour small values.
    if (drawn > 0n && drawn < fieldOrder) return drawn
  }
}

/** 128 bits more than the field has, so that a remainder is as good as uniform (RFC 9380, section 5). */
const leastBytes = 48

/**
 * What a key derivation gives, as a field element.
 *
 * @param bytes 48 or more, big-endian.
 * @throws AssayError `field.tooFewBytes`.
 */
export function reduceToField(bytes: Uint8Array): bigint {
  if (bytes.length >= leastBytes) return bytesToBigInt(bytes) % fieldOrder
  throw new AssayError('field.tooFewBytes', `${bytes.length} bytes make no uniform field element`, {
    hint: `Derive ${leastBytes} bytes or more.`,
  })
}
