import { join } from 'node:path'
import { decodeSavedMint, encodeSavedMint, type MintPlace, type SavedMint } from '../ownership/savedMint.ts'
import { readSecret, writeSecret } from './secretFile.ts'

/**
 * Keeps a mint in a home folder, readable by its owner alone.
 *
 * @returns The file's path.
 */
export async function saveMint(home: string, mint: SavedMint): Promise<string> {
  const path = pathOf(home, mint)
  await writeSecret(path, encodeSavedMint(mint))
  return path
}

/**
 * The mint of these weights that was begun in this home, if there is one.
 *
 * @throws AssayError `home.invalidMint` for a file that was changed.
 */
export async function readSavedMint(home: string, place: MintPlace): Promise<SavedMint | undefined> {
  const path = pathOf(home, place)
  const text = await readSecret(path)
  return text === undefined ? undefined : decodeSavedMint(text, path)
}

const pathOf = (home: string, { chainId, models, minter, weightsRoot }: MintPlace) =>
  join(home, 'mints', `${chainId}-${models}`, `${weightsRoot}-${minter}.json`)
