import { AssayError } from '@assay/sdk'
import { type Address, type Hex, isAddress, isHex } from 'viem'
import { z } from 'zod'

const schema = z.strictObject({
  version: z.literal(1),
  chainId: z.int().positive(),
  models: z.custom<Address>(value => typeof value === 'string' && isAddress(value)),
  minter: z.custom<Address>(value => typeof value === 'string' && isAddress(value)),
  weightsRoot: z.custom<Hex>(value => isHex(value) && value.length === 66),
  salt: z.custom<Hex>(value => isHex(value) && value.length === 66),
})

/** What a commitment to weights hides until they are minted. */
export type SavedMint = z.infer<typeof schema>

export const encodeSavedMint = (mint: SavedMint): string => `${JSON.stringify(mint, null, 2)}\n`

/** @throws AssayError `mint.invalidFile` */
export function decodeSavedMint(text: string, name: string): SavedMint {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new AssayError('mint.invalidFile', `${name} is not the salt of a mint`, { cause })
  }
}
