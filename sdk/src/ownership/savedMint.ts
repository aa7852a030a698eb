import { bytesToHex } from 'viem'
import { z } from 'zod'
import { addressSchema, hexSchema } from '../chain/chainSchemas.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'

const schema = z.strictObject({
  version: z.literal(1),
  chainId: z.int(),
  models: addressSchema,
  minter: addressSchema,
  weightsRoot: hexSchema,
  salt: hexSchema,
})

/** Weights that are about to be minted, as their minter keeps them from before they are committed to until they are minted. */
export type SavedMint = Omit<z.infer<typeof schema>, 'version'>

/** Which weights are meant, and who mints them where. */
export type MintPlace = Omit<SavedMint, 'salt'>

/** With a salt that nobody can guess. */
export const sealMint = (place: MintPlace): SavedMint => ({
  ...place,
  salt: bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
})

/** The file of a mint, as JSON. */
export const encodeSavedMint = (mint: SavedMint): string => `${JSON.stringify({ version: 1, ...mint }, null, 2)}\n`

/**
 * Reads a mint back.
 *
 * @param name What errors call the file.
 * @throws AssayError `home.invalidMint`.
 */
export function decodeSavedMint(text: string, name: string): SavedMint {
  const { version, ...mint } = decodeJson(text, schema, { code: 'home.invalidMint', name })
  return mint
}
