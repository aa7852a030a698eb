import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesToHex, type Hex } from 'viem'
import { AssayError } from '../../errors.ts'
import { explainFileError } from '../fileError.ts'

/** Powers of a number x that nobody should know, as points of BN254: [1], [x], [x²] … of G1, and [x] of G2. */
export type CeremonyPoints = {
  /** Each file that bb reads G1 from, and the SHA-256 of its first `pinnedPoints` points. */
  g1: { file: string; pointBytes: number; sha256: string }[]
  /** [x] of G2, 128 bytes: x and y, of each the real part first. */
  g2: Hex
}

/** As many as the smallest circuit of an order has gates. */
export const pinnedPoints = 2 ** 15
/** How many points prove a circuit: a power of two, with room for what the prover adds. */
export const pointsFor = (gates: number): number => Math.max(2 ** Math.ceil(Math.log2(gates + 1)), pinnedPoints)
export const g1File = 'bn254_g1.dat'
export const g1PointBytes = 64
export const g1CompressedFile = 'bn254_g1_compressed.dat'
export const g2File = 'bn254_g2.dat'

/** Ignition, the ceremony that Aztec held with 176 participants (https://github.com/AztecProtocol/ignition-verification). */
export const ceremonyPoints: CeremonyPoints = {
  g1: [
    {
      file: g1File,
      pointBytes: g1PointBytes,
      sha256: '50d2f4e9567be2b8e382cedfd078b96a3428a94597b7e88c4116e105d578ce77',
    },
    {
      file: g1CompressedFile,
      pointBytes: 32,
      sha256: '4473ed69ae1628e71343a85d2967a31f6f2189ad1341a876a111588fb4e92cf5',
    },
  ],
  g2: '0x0118c4d5b837bcc2bc89b5b398b5974e9f5944073b32078b7e231fec938883b0260e01b251f6f1c7e7ff4e580791dee8ea51d87a358e038b4efe30fac09383c122febda3c0c0632a56475b4214e5615e11e6dd3f96e6cea2854a87d4dacc5e5504fc6369f7110fe3d25156c1bb9a72859cf2a04641f99ba4ee413c80da6a5fe4',
}

/**
 * How many of these points a folder holds: 0 where they are missing or fewer than `pinnedPoints`.
 *
 * @throws AssayError `ceremony.otherPoints` with the file whose points are others.
 */
export async function countPoints(folder: string, points: CeremonyPoints): Promise<number> {
  const g2Path = join(folder, g2File)
  const g2 = await orNothing(g2Path, () => readFile(g2Path))
  if (g2 === undefined) return 0
  if (bytesToHex(g2) !== points.g2) throw otherPoints(g2Path)
  let most = 0
  for (const { file, pointBytes, sha256 } of points.g1) {
    const path = join(folder, file)
    const found = await orNothing(path, () => readPrefix(path, pinnedPoints * pointBytes))
    if (found === undefined) continue
    if (createHash('sha256').update(found.prefix).digest('hex') !== sha256) throw otherPoints(path)
    most = Math.max(most, Math.floor(found.sizeBytes / pointBytes))
  }
  return most
}

async function readPrefix(path: string, prefixBytes: number) {
  const file = await open(path)
  try {
    const { size: sizeBytes } = await file.stat()
    if (sizeBytes < prefixBytes) return undefined
    const { buffer: prefix } = await file.read(new Uint8Array(prefixBytes), { position: 0 })
    return { sizeBytes, prefix }
  } finally {
    await file.close()
  }
}

async function orNothing<Result>(path: string, read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read()
  } catch (error) {
    const explained = explainFileError(error, path)
    if (explained instanceof AssayError && explained.code === 'file.notFound') return undefined
    throw explained
  }
}

const otherPoints = (path: string) =>
  new AssayError('ceremony.otherPoints', `${path} holds other points than those of the ceremony`, {
    hint: 'Move it away: proofs made with it would not verify. It may be damaged, or of another ceremony.',
  })
