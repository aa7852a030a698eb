import { base32 } from 'multiformats/bases/base32'
import { CID } from 'multiformats/cid'
import * as raw from 'multiformats/codecs/raw'
import { create } from 'multiformats/hashes/digest'
import { sha256 } from 'viem'
import { AssayError } from '../errors.ts'

/** Multicodec code of SHA2-256. */
const SHA2_256 = 0x12

/**
 * The content id of bytes: CIDv1, raw, SHA2-256, base32. IPFS calls the same bytes the same.
 *
 * @example
 * ```ts
 * contentId(new TextEncoder().encode('hello world')) // 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'
 * ```
 */
export const contentId = (bytes: Uint8Array): string =>
  CID.createV1(raw.code, create(SHA2_256, sha256(bytes, 'bytes'))).toString(base32)

/** CIDv1, raw and SHA2-256 always read `bafkrei` in base32; 52 digits of the hash follow. */
const CONTENT_ID = /^bafkrei[a-z2-7]{52}$/

/**
 * Refuses what is no content id, before it becomes part of a path or an address.
 *
 * @throws AssayError `content.invalidId`
 */
export function checkContentId(cid: string): void {
  if (CONTENT_ID.test(cid)) return
  throw new AssayError('content.invalidId', 'This is no content id', {
    details: cid,
    hint: 'A content id is a CIDv1 of raw bytes under SHA2-256, in base32: bafkrei…',
  })
}

/**
 * Refuses bytes that a content id does not stand for.
 *
 * @throws AssayError `content.mismatch`
 */
export function checkContent(cid: string, bytes: Uint8Array): void {
  const computed = contentId(bytes)
  if (computed === cid) return
  throw new AssayError('content.mismatch', 'The content is not what its id stands for', {
    details: `Expected ${cid}, got ${computed}`,
    hint: 'Get it from another place: this one holds it damaged or forged.',
  })
}
