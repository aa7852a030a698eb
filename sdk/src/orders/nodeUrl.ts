import { AssayError } from '../errors.ts'

/**
 * Refuses what cannot be the address of a vendor's node, before it is made public or called.
 *
 * @throws AssayError `listing.invalidNode`.
 */
export function requireNodeUrl(url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return
  throw new AssayError('listing.invalidNode', 'This is no address of a node', {
    details: url,
    hint: 'It begins with https:// (or http:// for a node of your own).',
  })
}

/**
 * Where a node answers to a path.
 *
 * @throws AssayError `listing.invalidNode`.
 */
export function nodeAddress(node: string, path: string): string {
  requireNodeUrl(node)
  return `${node.replace(/\/+$/, '')}${path}`
}
