import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesToHex, hexToBytes } from 'viem'
import { z } from 'zod'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import { fieldToHex } from '../fields/field.ts'
import type { OrderPlace } from '../orders/orderContext.ts'
import { hashSecret } from '../orders/orderSecret.ts'
import { decodeTestSet, encodeTestSet, type TestSet } from '../orders/testSet.ts'
import { addressSchema, hexSchema } from './chainSchemas.ts'
import { explainFileError } from './fileError.ts'
import { readText } from './readFile.ts'
import { secretMode, writeWhole } from './writeFile.ts'

const schema = z.strictObject({
  version: z.literal(1),
  chainId: z.int(),
  orders: addressSchema,
  datasetId: z.coerce.bigint(),
  secret: hexSchema,
  features: z.int().min(1),
  classes: z.int().min(2),
  testSet: hexSchema,
})

/**
 * An order as its customer keeps it from before it is placed until the model is received: without it no test rows can be
 * disclosed, and no model decrypted. On chain it is found by the hash of its secret.
 */
export type SavedOrder = Omit<OrderPlace, 'orderId'> & { datasetId: bigint; secret: bigint; testSet: TestSet }

/**
 * Keeps an order in a home folder, readable by its owner alone.
 *
 * @returns The file's path.
 */
export async function saveOrder(home: string, order: SavedOrder): Promise<string> {
  const { chainId, orders, datasetId, secret, testSet } = order
  const { featureCount: features, classCount: classes } = testSet.rows
  const hidden = { secret: fieldToHex(secret), features, classes, testSet: bytesToHex(encodeTestSet(testSet)) }
  const content = { version: 1, chainId, orders, datasetId: String(datasetId), ...hidden }
  const folder = folderOf(home, order)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw explainFileError(error, folder)
  }
  const path = pathOf(home, order, hashSecret(secret))
  await writeWhole(path, `${JSON.stringify(content, null, 2)}\n`, { mode: secretMode })
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
  const { secret, testSet, features, classes, chainId, orders, datasetId } = decodeJson(text, schema, {
    code: 'home.invalidOrder',
    name: path,
  })
  if (hashSecret(BigInt(secret)) !== secretHash) {
    throw new AssayError('home.invalidOrder', `${path} was changed`, {
      details: 'its secret is not the one that the order was placed with',
      hint: 'Restore it from a copy: without it the model cannot be decrypted.',
    })
  }
  const decoded = decodeTestSet(hexToBytes(testSet), { features, classes })
  return { chainId, orders, datasetId, secret: BigInt(secret), testSet: decoded }
}

const folderOf = (home: string, { chainId, orders }: Omit<OrderPlace, 'orderId'>) =>
  join(home, 'orders', `${chainId}-${orders}`)

const pathOf = (home: string, place: Omit<OrderPlace, 'orderId'>, secretHash: bigint) =>
  join(folderOf(home, place), `${fieldToHex(secretHash)}.json`)
