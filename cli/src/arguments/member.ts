import type { PoolMember } from '@assay/sdk'
import { InvalidArgumentError } from 'commander'
import { parseAddress } from './hex.ts'
import { parsePercent } from './percent.ts'

/** Reads a member of a pool such as `0x…:60`, and adds it to those before: its address, and its share as a percentage. */
export function collectMember(text: string, members: PoolMember[] = []): PoolMember[] {
  const [address, share, ...rest] = text.split(':')
  if (address === undefined || share === undefined || rest.length > 0) {
    throw new InvalidArgumentError('Write an address and a percentage, such as 0x…:60.')
  }
  return [...members, { member: parseAddress(address), shareBps: parsePercent(share) }]
}
