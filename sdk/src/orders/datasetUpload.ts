import { type Address, bytesToNumber, bytesToString, concatBytes, type Hex, numberToBytes, stringToBytes } from 'viem'
import { AssayError } from '../errors.ts'

/** The most bytes of an upload, sealed. */
export const mostUploadBytes = 2 ** 26

/** What goes to a vendor's node, sealed: the file of a dataset, and its card. */
export type DatasetUpload = { dataset: string; card: Uint8Array }

/** What a vendor signs, so that its node takes an upload. */
export type UploadPermit = {
  datasetRoot: Hex
  /** Of the node. */
  sealKey: Hex
  /** Keccak-256 of what is sent. */
  bodyHash: Hex
  /** Seconds since the epoch. */
  expires: bigint
}

/** How the permit and its signature come along with an upload; the node knows its key. */
export const uploadHeaders = {
  datasetRoot: 'assay-dataset-root',
  bodyHash: 'assay-body-hash',
  expires: 'assay-expires',
  signature: 'assay-signature',
} as const

const lengthBytes = 4

/** `uint32 length of the card ‖ card ‖ dataset file`. */
export const encodeUpload = ({ dataset, card }: DatasetUpload): Uint8Array =>
  concatBytes([numberToBytes(card.length, { size: lengthBytes }), card, stringToBytes(dataset)])

/** @throws AssayError `upload.invalid` */
export function decodeUpload(bytes: Uint8Array): DatasetUpload {
  const cardStart = lengthBytes
  const cardEnd = cardStart + (bytes.length < cardStart ? 0 : bytesToNumber(bytes.subarray(0, cardStart)))
  if (cardEnd > bytes.length) {
    throw new AssayError('upload.invalid', 'The upload ends before its card does', { details: `${bytes.length} bytes` })
  }
  return { card: bytes.subarray(cardStart, cardEnd), dataset: bytesToString(bytes.subarray(cardEnd)) }
}

type Place = { chainId: number; orders: Address }

const domain = ({ chainId, orders }: Place) => ({ name: 'Assay', version: '1', chainId, verifyingContract: orders })

/** EIP-712, of a permit. */
export const uploadTypedData = (place: Place, message: UploadPermit) =>
  ({
    domain: domain(place),
    types: {
      DatasetUpload: [
        { name: 'datasetRoot', type: 'bytes32' },
        { name: 'sealKey', type: 'bytes32' },
        { name: 'bodyHash', type: 'bytes32' },
        { name: 'expires', type: 'uint64' },
      ],
    },
    primaryType: 'DatasetUpload',
    message,
  }) as const

/** The same by which a node shows that it is the vendor's: whoever answers in its stead cannot have rows sealed to another key. */
export const nodeKeyTypedData = (place: Place, sealKey: Hex) =>
  ({
    domain: domain(place),
    types: { NodeKey: [{ name: 'sealKey', type: 'bytes32' }] },
    primaryType: 'NodeKey',
    message: { sealKey },
  }) as const
