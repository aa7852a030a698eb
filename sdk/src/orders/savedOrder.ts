import { bytesToHex, hexToBytes } from 'viem'
import { z } from 'zod'
import { addressSchema, hexSchema } from '../chain/chainSchemas.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import { fieldToHex, isField } from '../fields/field.ts'
import type { OrderPlace } from './orderContext.ts'
import { hashSecret } from './orderSecret.ts'
import { decodeTestSet, encodeTestSet, type TestSet } from './testSet.ts'

const schema = z.strictObject({
  version: z.literal(1),
  chainId: z.int(),
  orders: addressSchema,
  datasetId: z.coerce.bigint(),
  secret: hexSchema.pipe(z.coerce.bigint()).refine(isField, 'Not an element of the field'),
  features: z.int().min(1),
  classes: z.int().min(2),
  testSet: hexSchema,
})

/**
 * An order as its customer keeps it from before it is placed until the model is received: without it no test rows can be
 * disclosed, and no model decrypted. On chain it is found by the hash of its secret.
 */
export type SavedOrder = Omit<OrderPlace, 'orderId'> & { datasetId: bigint; secret: bigint; testSet: TestSet }

/** The file of an order, as JSON. Whoever reads it can decrypt the model once its key is revealed. */
export function encodeSavedOrder({ chainId, orders, datasetId, secret, testSet }: SavedOrder): string {
  const { featureCount: features, classCount: classes } = testSet.rows
  const hidden = { secret: fieldToHex(secret), features, classes, testSet: bytesToHex(encodeTestSet(testSet)) }
  return `${JSON.stringify({ version: 1, chainId, orders, datasetId: String(datasetId), ...hidden }, null, 2)}\n`
}

/**
 * Reads an order back.
 *
 * @param name What errors call the file.
 * @param secretHash The order's on chain, to refuse a file that was changed or is of another order.
 * @throws AssayError `home.invalidOrder`, and as {@link decodeTestSet}.
 */
export function decodeSavedOrder(text: string, name: string, secretHash?: bigint): SavedOrder {
  const { version, features, classes, testSet, ...order } = decodeJson(text, schema, {
    code: 'home.invalidOrder',
    name,
  })
  if (secretHash !== undefined && hashSecret(order.secret) !== secretHash) {
    throw new AssayError('home.invalidOrder', `${name} was changed`, {
      details: 'its secret is not the one that the order was placed with',
      hint: 'Restore it from a copy: without it the model cannot be decrypted.',
    })
  }
  return { ...order, testSet: decodeTestSet(hexToBytes(testSet), { features, classes }) }
}
