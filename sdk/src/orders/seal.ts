import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { type Address, bytesToHex, concatBytes, type Hex, hexToBytes } from 'viem'
import { AssayError } from '../errors.ts'
import { fieldToHex } from '../fields/field.ts'
import type { OrderPlace } from './orderContext.ts'

/** What a vendor's node opens seals with, and customers seal to. */
export type SealKeys = {
  /** 32 bytes. */
  publicKey: Hex
  privateKey: CryptoKey
}

/** Base mode of RFC 9180. */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})

/** Bytes of the ephemeral public key that a seal begins with. */
const encapsulatedBytes = 32

/**
 * The keys that a seed gives (RFC 9180, "DeriveKeyPair").
 *
 * @param seed 32 secret bytes or more.
 */
export async function deriveSealKeys(seed: Uint8Array): Promise<SealKeys> {
  const { publicKey, privateKey } = await suite.kem.deriveKeyPair(bufferOf(seed))
  return { publicKey: bytesToHex(new Uint8Array(await suite.kem.serializePublicKey(publicKey))), privateKey }
}

/**
 * Encrypts for the holder of a key alone, by HPKE (RFC 9180).
 *
 * @param info What the seal is for; it opens for nothing else.
 * @returns The encapsulated key, then the ciphertext.
 * @throws AssayError `seal.invalidKey`.
 */
export async function seal(publicKey: Hex, plaintext: Uint8Array, info: string): Promise<Uint8Array> {
  try {
    const recipientPublicKey = await suite.kem.deserializePublicKey(bufferOf(hexToBytes(publicKey)))
    const { enc, ct } = await suite.seal({ recipientPublicKey, info: infoBytes(info) }, bufferOf(plaintext))
    return concatBytes([new Uint8Array(enc), new Uint8Array(ct)])
  } catch (cause) {
    throw new AssayError('seal.invalidKey', 'This is no X25519 key to seal to', { details: publicKey, cause })
  }
}

/**
 * Opens what was sealed.
 *
 * @throws AssayError `seal.unreadable` for what was sealed to another key, for something else, or was changed.
 */
export async function openSeal({ privateKey }: SealKeys, sealed: Uint8Array, info: string): Promise<Uint8Array> {
  const enc = bufferOf(sealed.subarray(0, encapsulatedBytes))
  const ciphertext = bufferOf(sealed.subarray(encapsulatedBytes))
  try {
    return new Uint8Array(await suite.open({ recipientKey: privateKey, enc, info: infoBytes(info) }, ciphertext))
  } catch (cause) {
    throw new AssayError('seal.unreadable', 'The seal does not open', {
      details: `${sealed.length} bytes for ${info}`,
      hint: 'It was sealed to another key, for something else, or was changed on its way.',
      cause,
    })
  }
}

export type SecretPlace = { chainId: number; orders: Address; datasetId: bigint; secretHash: bigint }

/** What the seal of a customer's secret is for. */
export const secretInfo = ({ chainId, orders, datasetId, secretHash }: SecretPlace): string =>
  `assay/order-secret/${chainId}/${orders.toLowerCase()}/${datasetId}/${fieldToHex(secretHash)}`

/** What the seal of an order's test set is for. */
export const testRowsInfo = ({ chainId, orders, orderId }: OrderPlace): string =>
  `assay/test-rows/${chainId}/${orders.toLowerCase()}/${orderId}`

export type DatasetPlace = { chainId: number; orders: Address; datasetRoot: Hex }

/** What the seal of a dataset on its way to the vendor's node is for. */
export const datasetInfo = ({ chainId, orders, datasetRoot }: DatasetPlace): string =>
  `assay/dataset/${chainId}/${orders.toLowerCase()}/${datasetRoot}`

const infoBytes = (info: string) => bufferOf(new TextEncoder().encode(info))

/** A view may be of a larger buffer; the library takes whole ones. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
