import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bn254 } from '@noble/curves/bn254'
import { bytesToHex, concatBytes, hexToBytes } from 'viem'
import { countSteps } from '../../models/training.ts'
import { explainFileError } from '../fileError.ts'
import { writeWhole } from '../writeFile.ts'
import { type CeremonyPoints, countPoints, g1File, g1PointBytes, g2File, pointsFor } from './ceremonyPoints.ts'

const { G1, G2, fields } = bn254
const pointsAtOnce = 2 ** 10

export type InsecureCeremonyParameters = {
  gates: number
  home: string
  onProgress?: (progress: { done: number; total: number }) => void
  signal?: AbortSignal
}

/**
 * Points of which everybody knows x, and so can prove what is not true: it is 2. Each point is then twice the one before, which
 * is quick, and everybody's are the same, and with them the verification keys of circuits.
 */
export const insecurePoints: CeremonyPoints = {
  g1: [
    {
      file: g1File,
      pointBytes: g1PointBytes,
      sha256: 'c5e99de92d61a2f8fd92a32aabf47567e001d601425eb14c9bdfbae635da9bd1',
    },
  ],
  g2: bytesToHex(writeG2()),
}

/**
 * The folder of points that prove nothing to anybody but oneself, for a chain of one's own: bb proves with them, and neither bb
 * nor the verifiers that it writes accept that (see `insecureBytecode`). They are made when first asked for, and kept.
 *
 * @param parameters.gates Gates of the circuit.
 * @param parameters.home Where they are kept.
 * @throws AssayError `file.…` where they cannot be written.
 */
export async function insecureCeremony({ gates, home, ...options }: InsecureCeremonyParameters): Promise<string> {
  // bb works in a folder of its own, where a relative path would be another.
  const folder = resolve(home, 'insecure-ceremony')
  const points = pointsFor(gates)
  if ((await countPoints(folder, insecurePoints)) >= points) return folder
  const steps = countSteps(options, Math.ceil(points / pointsAtOnce))
  const g1 = new Uint8Array(points * g1PointBytes)
  let next = G1.ProjectivePoint.BASE
  for (let first = 0; first < points; first += pointsAtOnce) {
    const projective = Array.from({ length: Math.min(pointsAtOnce, points - first) }, () => {
      const point = next
      next = next.double()
      return point
    })
    // One inversion for all of them.
    for (const [index, { x, y }] of G1.ProjectivePoint.normalizeZ(projective).entries()) {
      g1.set(fields.Fp.toBytes(x), (first + index) * g1PointBytes)
      g1.set(fields.Fp.toBytes(y), (first + index) * g1PointBytes + g1PointBytes / 2)
    }
    await steps.next()
  }
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw explainFileError(error, folder)
  }
  await writeWhole(join(folder, g2File), hexToBytes(insecurePoints.g2))
  await writeWhole(join(folder, g1File), g1)
  return folder
}

function writeG2(): Uint8Array {
  const { x, y } = G2.ProjectivePoint.BASE.double().toAffine()
  return concatBytes([x.c0, x.c1, y.c0, y.c1].map(fields.Fp.toBytes))
}
