import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AssayError, type RandomAccessFile, weightsRoot } from '@assay/sdk'
import { explainFileError, openFile, secretMode, writeWhole } from '@assay/sdk/node'
import { concatBytes, type Hex, numberToBytes } from 'viem'
import { openNodeSecret } from './nodeSecret.ts'

/*
 * `version ‖ salt ‖ pieces`: each piece is encrypted by itself, with its number and whether it is the last, so that a part of a file
 * of gigabytes can be read, and none can be cut off, moved, or put into the file of another model. Like STREAM
 * (https://eprint.iacr.org/2015/189), with a key of each file's own.
 */
const cipher = 'aes-256-gcm'
const version = 1
const saltBytes = 32
const headBytes = 1 + saltBytes
const pieceBytes = 2 ** 16
const tagBytes = 16

export type AddWeightsParameters = {
  modelId: bigint
  /** Length of the file. */
  bytes: number
  /** That the chain has of the model. */
  root: Hex
  /** The most that the weights of all models may take up. */
  quotaBytes: number
}

/**
 * Puts the weights of a model into a node's folder as they arrive, encrypted, and keeps them if they are the model's.
 *
 * @throws AssayError `weights.wrongRoot`, `weights.wrongLength`, `weights.noRoom`, `node.noSecret`, `file.…`; those of `weightsRoot`
 * for a file that is broken.
 */
export async function addWeights(
  dir: string,
  { modelId, bytes, root, quotaBytes }: AddWeightsParameters,
  body: AsyncIterable<Uint8Array>,
): Promise<void> {
  const folder = join(dir, 'weights')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await requireRoom(folder, bytes, quotaBytes)
  const salt = randomBytes(saltBytes)
  const key = await fileKey(dir, salt, modelId)
  const arriving = join(folder, `${modelId}.${randomUUID()}.arriving`)
  try {
    await writeWhole(arriving, encrypt(body, { bytes, salt, key }), { mode: secretMode })
    const found = await weightsRoot(await openEncrypted(dir, arriving, modelId), 'The upload')
    if (found.root !== root) {
      throw new AssayError('weights.wrongRoot', `These are not the weights of model ${modelId}`, {
        details: `Their root is ${found.root}, and the model’s is ${root}.`,
      })
    }
    await rename(arriving, pathOf(dir, modelId))
  } catch (error) {
    throw explainFileError(error, arriving)
  } finally {
    await rm(arriving, { force: true })
  }
}

/** Removes what was arriving when the node was killed. */
export async function forgetArriving(dir: string): Promise<void> {
  const folder = join(dir, 'weights')
  const names = await readdir(folder).catch(() => [])
  await Promise.all(names.filter(name => !/^\d+$/.test(name)).map(name => rm(join(folder, name), { force: true })))
}

/**
 * The weights of a model, as they were before they were encrypted.
 *
 * @throws AssayError `weights.notFound`, `node.unreadableWeights` for another node's or a changed file, also while it is read.
 */
export async function openWeights(dir: string, modelId: bigint): Promise<RandomAccessFile> {
  const path = pathOf(dir, modelId)
  return openEncrypted(dir, path, modelId).catch(error => {
    if (!(error instanceof AssayError && error.code === 'file.notFound')) throw error
    throw new AssayError('weights.notFound', `This node does not have the weights of model ${modelId}`, {
      hint: 'Its owner puts them there with `assay model upload`.',
    })
  })
}

async function* encrypt(
  body: AsyncIterable<Uint8Array>,
  { bytes, salt, key }: { bytes: number; salt: Uint8Array; key: Uint8Array },
): AsyncGenerator<Uint8Array, undefined> {
  yield concatBytes([Uint8Array.of(version), salt])
  let arrived = 0
  let index = 0
  for await (const piece of pieces(body)) {
    arrived += piece.length
    if (arrived > bytes) break
    const encryption = createCipheriv(cipher, key, nonceOf(index++)).setAAD(Uint8Array.of(Number(arrived === bytes)))
    yield concatBytes([encryption.update(piece), encryption.final(), encryption.getAuthTag()])
  }
  if (arrived === bytes) return
  throw new AssayError('weights.wrongLength', `These are not the ${bytes} bytes that were signed for`)
}

/** All pieces have the same length but the last. */
async function* pieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  const piece = new Uint8Array(pieceBytes)
  let filled = 0
  for await (let chunk of body) {
    while (chunk.length > 0) {
      const part = chunk.subarray(0, pieceBytes - filled)
      piece.set(part, filled)
      filled += part.length
      chunk = chunk.subarray(part.length)
      if (filled < pieceBytes) continue
      yield piece
      filled = 0
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}

async function openEncrypted(dir: string, path: string, modelId: bigint): Promise<RandomAccessFile> {
  const file = await openFile(path)
  const read = async (start: number, end: number) => new Uint8Array(await file.slice(start, end).arrayBuffer())
  const head = await read(0, headBytes)
  if (head[0] !== version || head.length < headBytes) throw unreadable(path)
  const key = await fileKey(dir, head.subarray(1), modelId)
  const count = Math.ceil((file.size - headBytes) / (pieceBytes + tagBytes))
  const size = file.size - headBytes - count * tagBytes

  async function decrypt(index: number): Promise<Uint8Array> {
    const start = headBytes + index * (pieceBytes + tagBytes)
    const sealed = await read(start, start + pieceBytes + tagBytes)
    try {
      const decryption = createDecipheriv(cipher, key, nonceOf(index))
        .setAAD(Uint8Array.of(Number(index === count - 1)))
        .setAuthTag(sealed.subarray(-tagBytes))
      return concatBytes([decryption.update(sealed.subarray(0, -tagBytes)), decryption.final()])
    } catch (cause) {
      throw unreadable(path, cause)
    }
  }

  async function readPart(start: number, end: number): Promise<ArrayBuffer> {
    const first = Math.floor(start / pieceBytes)
    const parts: Uint8Array[] = []
    for (let index = first; index * pieceBytes < Math.min(end, size); index++) parts.push(await decrypt(index))
    const offset = first * pieceBytes
    return new Uint8Array(concatBytes(parts).subarray(start - offset, end - offset)).buffer
  }
  return { size, slice: (start, end) => ({ arrayBuffer: () => readPart(start, end) }) }
}

async function requireRoom(folder: string, bytes: number, quotaBytes: number): Promise<void> {
  const names = await readdir(folder)
  // One that is replaced meanwhile takes up nothing.
  const sizes = await Promise.all(
    names.map(name =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  if (sizes.reduce((sum, size) => sum + size, bytes) <= quotaBytes) return
  throw new AssayError('weights.noRoom', 'There is no room left for weights here', {
    hint: 'Put them on another node, or make room on this one.',
  })
}

async function fileKey(dir: string, salt: Uint8Array, modelId: bigint): Promise<Uint8Array> {
  const { weightsKey } = await openNodeSecret(dir)
  return new Uint8Array(hkdfSync('sha256', weightsKey, salt, `assay/weights/${modelId}`, 32))
}

const nonceOf = (index: number): Uint8Array => numberToBytes(index, { size: 12 })

const pathOf = (dir: string, modelId: bigint): string => join(dir, 'weights', String(modelId))

function unreadable(path: string, cause?: unknown): AssayError {
  return new AssayError('node.unreadableWeights', `${path} does not open`, {
    details: 'It was encrypted with the secret of another node, is of another model, or was changed.',
    hint: 'Restore the file and the node’s secret from copies, or upload the weights again.',
    cause,
  })
}
