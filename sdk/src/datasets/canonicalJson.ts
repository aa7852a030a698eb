import canonicalize from 'canonicalize'
import { z } from 'zod'
import { AssayError } from '../errors.ts'

/** JSON by RFC 8785: the same value is always the same text. */
export const canonicalJson = (value: object): string => canonicalize(value) as string

/** A multiple of three, so that the pieces join, and few enough to be the arguments of a call. */
const PIECE_BYTES = 24_576

/** Bytes as base64 (RFC 4648, padded). */
export const encodeBase64 = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE_BYTES))))
  }
  return pieces.join('')
}

/** A schema for bytes as base64. */
export const base64Bytes = z.string().transform((text, context): Uint8Array => {
  try {
    const bytes = decodeBase64(text)
    // `atob` forgives blanks and lacking padding.
    if (encodeBase64(bytes) === text) return bytes
  } catch {}
  context.addIssue({ code: 'custom', message: 'Invalid base64' })
  return z.NEVER
})

const decodeBase64 = (text: string): Uint8Array => {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

/**
 * Reads JSON that has to follow a schema.
 *
 * @param source The text or its UTF-8 bytes.
 * @param options `code` of the error and what it calls the thing.
 * @throws AssayError `code`, with the place of the fault in `details`
 */
export function decodeJson<Schema extends z.ZodType>(
  source: string | Uint8Array,
  schema: Schema,
  options: { code: string; name: string },
): z.output<Schema> {
  const { code, name } = options
  let json: unknown
  try {
    json = JSON.parse(typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source))
  } catch (cause) {
    throw new AssayError(code, `${name} is not JSON`, { details: String(cause), cause })
  }
  const result = schema.safeParse(json)
  if (result.success) return result.data
  throw new AssayError(code, `${name} does not have the expected content`, {
    details: z.prettifyError(result.error),
    cause: result.error,
  })
}
