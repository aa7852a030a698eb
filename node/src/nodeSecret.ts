import { hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AssayError, fieldToHex, reduceToField } from '@assay/sdk'
import { explainFileError, readText, secretMode, writeWhole } from '@assay/sdk/node'
import { bytesToHex, hexToBytes, isHex } from 'viem'

/** All that a node derives from its one secret: losing the database loses none of it. */
export type NodeSecret = {
  /** Encrypts the datasets (AES-256). */
  datasetKey: Uint8Array
  /** Encrypts the weights of models (AES-256), each with a key that is derived from it. */
  weightsKey: Uint8Array
  /** Of the keys that customers seal to. */
  sealSeed: Uint8Array
  /** k, which encrypts the model of one order. */
  orderKey(context: bigint): bigint
  /** The salt in the commitment to the model of one order. */
  modelSalt(context: bigint): bigint
}

const secretBytes = 32
const variable = 'ASSAY_NODE_SECRET'

/**
 * The secret of a node: that of `ASSAY_NODE_SECRET`, else the one in its folder, where a new one is put if the folder has
 * neither a dataset nor weights yet.
 *
 * @throws AssayError `node.invalidSecret`, `node.noSecret` when such files are there and what opens them is not.
 */
export async function openNodeSecret(dir: string): Promise<NodeSecret> {
  const given = process.env[variable]
  return deriveNodeSecret(given === undefined ? await readSecret(dir) : parseSecret(given, variable))
}

/** Each value by HKDF (RFC 5869) with an info of its own, so that none tells anything of another. */
export function deriveNodeSecret(secret: Uint8Array): NodeSecret {
  const derive = (info: string, length: number) =>
    new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `assay/node/${info}`, length))
  // 48 bytes make a uniform element of the field.
  const deriveField = (info: string, context: bigint) => reduceToField(derive(`${info}/${fieldToHex(context)}`, 48))
  return {
    datasetKey: derive('dataset', 32),
    weightsKey: derive('weights', 32),
    sealSeed: derive('seal', 32),
    orderKey: context => deriveField('order-key', context),
    modelSalt: context => deriveField('model-salt', context),
  }
}

async function readSecret(dir: string): Promise<Uint8Array> {
  const path = join(dir, 'secret')
  try {
    return parseSecret((await readText(path)).trim(), path)
  } catch (error) {
    if (!(error instanceof AssayError && error.code === 'file.notFound')) throw error
  }
  if ((await hasFiles(join(dir, 'datasets'))) || (await hasFiles(join(dir, 'weights')))) {
    throw new AssayError('node.noSecret', 'The secret that opens the datasets and weights of this node is missing', {
      details: `Neither ${path} nor ${variable} is there.`,
      hint: 'Restore it from a copy: without it neither datasets, nor weights, nor the seals of orders open.',
    })
  }
  const secret = new Uint8Array(randomBytes(secretBytes))
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await writeWhole(path, `${bytesToHex(secret)}\n`, { mode: secretMode, isNew: true })
  return secret
}

async function hasFiles(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(error => {
    if (error.code === 'ENOENT') return []
    throw explainFileError(error, folder)
  })
  return names.length > 0
}

/** Does not say what was found: it could be most of the secret. */
function parseSecret(text: string, place: string): Uint8Array {
  if (isHex(text) && text.length === 2 + 2 * secretBytes) return hexToBytes(text)
  throw new AssayError('node.invalidSecret', `${place} holds no secret of a node`, {
    hint: `It is 0x and ${2 * secretBytes} hexadecimal digits.`,
  })
}
