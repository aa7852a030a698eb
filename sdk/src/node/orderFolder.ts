import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AssayError } from '../errors.ts'
import { fieldToHex } from '../fields/field.ts'
import type { OrderPlace } from '../orders/orderContext.ts'
import { hashSecret } from '../orders/orderSecret.ts'
import { decodeSavedOrder, encodeSavedOrder, type SavedOrder } from '../orders/savedOrder.ts'
import { explainFileError } from './fileError.ts'
import { readText } from './readFile.ts'
import { secretMode, writeWhole } from './writeFile.ts'

/**
 * Keeps an order in a home folder, readable by its owner alone.
 *
 * @returns The file's path.
 */
export async function saveOrder(home: string, order: SavedOrder): Promise<string> {
  const folder = folderOf(home, order)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw explainFileError(error, folder)
  }
  const path = pathOf(home, order, hashSecret(order.secret))
  await writeWhole(path, encodeSavedOrder(order), { mode: secretMode })
  return path
}

/**
 * The order of a secret whose hash is on chain.
 *
 * @throws AssayError `home.noOrder` where it was placed from another home, `home.invalidOrder` for a file that was changed.
 */
export async function readSavedOrder(
  home: string,
  place: Omit<OrderPlace, 'orderId'>,
  secretHash: bigint,
): Promise<SavedOrder> {
  const path = pathOf(home, place, secretHash)
  const text = await readText(path).catch(cause => {
    if (!(cause instanceof AssayError) || cause.code !== 'file.notFound') throw cause
    throw new AssayError('home.noOrder', 'The secret of this order is not in this home', {
      details: path,
      hint: 'Use the home that the order was placed from (--home), or copy the file from there.',
      cause,
    })
  })
  return decodeSavedOrder(text, path, secretHash)
}

const folderOf = (home: string, { chainId, orders }: Omit<OrderPlace, 'orderId'>) =>
  join(home, 'orders', `${chainId}-${orders}`)

const pathOf = (home: string, place: Omit<OrderPlace, 'orderId'>, secretHash: bigint) =>
  join(folderOf(home, place), `${fieldToHex(secretHash)}.json`)
