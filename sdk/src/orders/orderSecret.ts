import { bytesToBigInt, bytesToHex, type Hex, hexToBytes, numberToBytes } from 'viem'
import { AssayError } from '../errors.ts'
import { isField } from '../fields/field.ts'
import { hashFields } from '../fields/poseidon2.ts'
import { openSeal, type SealKeys, type SecretPlace, seal, secretInfo } from './seal.ts'

/** What an order says of a customer's secret: who reads it learns nothing of the secret. */
export const hashSecret = (secret: bigint): bigint => hashFields([secret])

/**
 * Seals a customer's secret to the vendor of a dataset, as it goes on chain.
 *
 * @throws AssayError `seal.invalidKey`.
 */
export async function sealSecret(
  secret: bigint,
  { sealKey, ...place }: Omit<SecretPlace, 'secretHash'> & { sealKey: SealKeys['publicKey'] },
): Promise<Hex> {
  const info = secretInfo({ ...place, secretHash: hashSecret(secret) })
  return bytesToHex(await seal(sealKey, numberToBytes(secret, { size: 32 }), info))
}

/**
 * Opens the secret of an order. A vendor does so before it trains anything: with a wrong secret no proof could be made.
 *
 * @throws AssayError `seal.unreadable`, `order.wrongSecret` for one that is not what the order's hash is of.
 */
export async function openSecret(keys: SealKeys, sealed: Hex, place: SecretPlace): Promise<bigint> {
  const secret = bytesToBigInt(await openSeal(keys, hexToBytes(sealed), secretInfo(place)))
  if (isField(secret) && hashSecret(secret) === place.secretHash) return secret
  throw new AssayError('order.wrongSecret', 'The secret that was sealed is not the one that the order names', {
    hint: 'Do not take up this order: no proof can be made for it.',
  })
}
