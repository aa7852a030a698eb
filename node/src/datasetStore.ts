import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AssayError, type Dataset, decodeDatasetFile, encodeDatasetFile } from '@assay/sdk'
import { explainFileError, readBytes, secretMode, writeWhole } from '@assay/sdk/node'
import { concatBytes, type Hex, hexToBytes } from 'viem'
import { openNodeSecret } from './nodeSecret.ts'

const cipher = 'aes-256-gcm'
const version = 1
const nonceBytes = 12
const tagBytes = 16

/**
 * Puts a private dataset into a node's folder, encrypted: `version ‖ nonce ‖ ciphertext ‖ tag`, bound to its root.
 *
 * @returns The file's path.
 * @throws AssayError `node.noSecret`, `file.…`.
 */
export async function addDataset(dir: string, dataset: Dataset): Promise<string> {
  const { datasetKey } = await openNodeSecret(dir)
  const { datasetRoot } = dataset
  const nonce = randomBytes(nonceBytes)
  const encryption = createCipheriv(cipher, datasetKey, nonce).setAAD(hexToBytes(datasetRoot))
  const ciphertext = encryption.update(encodeDatasetFile(dataset), 'utf8')
  const last = encryption.final()
  const path = pathOf(dir, datasetRoot)
  try {
    await mkdir(join(dir, 'datasets'), { recursive: true, mode: 0o700 })
  } catch (error) {
    throw explainFileError(error, path)
  }
  const content = concatBytes([Uint8Array.of(version), nonce, ciphertext, last, encryption.getAuthTag()])
  await writeWhole(path, content, { mode: secretMode })
  return path
}

/**
 * Reads a private dataset back, whole and unchanged.
 *
 * @throws AssayError `node.noDataset`, `node.unreadableDataset` for another node's or a changed file.
 */
export async function readDataset(dir: string, datasetRoot: Hex): Promise<Dataset> {
  const path = pathOf(dir, datasetRoot)
  const content = await readBytes(path).catch(error => {
    if (error instanceof AssayError && error.code === 'file.notFound') throw noDataset(datasetRoot, path)
    throw error
  })
  const { datasetKey } = await openNodeSecret(dir)
  const dataset = decodeDatasetFile(decrypt(content, datasetKey, datasetRoot, path), path)
  if (dataset.datasetRoot === datasetRoot) return dataset
  throw unreadable(path)
}

function decrypt(content: Uint8Array, key: Uint8Array, datasetRoot: Hex, path: string): string {
  const body = 1 + nonceBytes
  if (content[0] !== version || content.length < body + tagBytes) throw unreadable(path)
  try {
    const decryption = createDecipheriv(cipher, key, content.subarray(1, body))
      .setAAD(hexToBytes(datasetRoot))
      .setAuthTag(content.subarray(-tagBytes))
    return decryption.update(content.subarray(body, -tagBytes), undefined, 'utf8') + decryption.final('utf8')
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

const pathOf = (dir: string, datasetRoot: Hex): string => join(dir, 'datasets', datasetRoot.toLowerCase())

function noDataset(datasetRoot: Hex, path: string): AssayError {
  return new AssayError('node.noDataset', `This node does not have the dataset ${datasetRoot}`, {
    details: `There is no ${path}.`,
    hint: '`assay dataset list` puts a dataset there when it lists it.',
  })
}

function unreadable(path: string, cause?: unknown): AssayError {
  return new AssayError('node.unreadableDataset', `${path} does not open`, {
    details: 'It was encrypted with the secret of another node, is of another dataset, or was changed.',
    hint: 'Restore the file and the node’s secret from copies.',
    cause,
  })
}
