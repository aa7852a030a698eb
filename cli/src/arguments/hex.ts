import { InvalidArgumentError } from 'commander'
import { type Address, getAddress, type Hex, isAddress } from 'viem'

/** Reads an address; one in mixed case must have the right checksum (ERC-55). */
export function parseAddress(text: string): Address {
  if (isAddress(text)) return getAddress(text)
  throw new InvalidArgumentError('Write an address: 0x and 40 hexadecimal digits.')
}

/** Reads a hash. */
export function parseHash(text: string): Hex {
  if (/^0x[0-9a-f]{64}$/i.test(text)) return text.toLowerCase() as Hex
  throw new InvalidArgumentError('Write a hash: 0x and 64 hexadecimal digits.')
}
