import { join } from 'node:path'
import { AssayError } from '../errors.ts'
import { fieldToHex } from '../fields/field.ts'
import type { OrderPlace } from '../orders/orderContext.ts'
import { hashSecret } from '../orders/orderSecret.ts'
import { decodeSavedOrder, encodeSavedOrder, type SavedOrder } from '../orders/savedOrder.ts'
import { readSecret, writeSecret } from './secretFile.ts'

/**
 * Keeps an order in a home folder, readable by its owner alone.
 *
 * @returns The file's path.
 */
export async function saveOrder(home: string, order: SavedOrder): Promise<string> {
  const path = pathOf(home, order, hashSecret(order.secret))
  await writeSecret(path, encodeSavedOrder(order))
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
  const text = await readSecret(path)
  if (text !== undefined) return decodeSavedOrder(text, path, secretHash)
  throw new AssayError('home.noOrder', 'The secret of this order is not in this home', {
    details: path,
    hint: 'Use the home that the order was placed from (--home), or copy the file from there.',
  })
}

const pathOf = (home: string, { chainId, orders }: Omit<OrderPlace, 'orderId'>, secretHash: bigint) =>
  join(home, 'orders', `${chainId}-${orders}`, `${fieldToHex(secretHash)}.json`)
