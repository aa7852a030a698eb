import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { AssayError } from '../../errors.ts'
import { ceremonyPoints, countPoints, g1CompressedFile, g1PointBytes, g2File, pointsFor } from './ceremonyPoints.ts'

/**
 * Finds the folder of the ceremony points that a circuit is proven with, what bb takes as `-c`: that which `CRS_PATH` names, bb's
 * own cache, or from where bb takes them itself, which fills the cache.
 *
 * @param parameters.gates Gates of the circuit.
 * @throws AssayError `ceremony.otherPoints` with the file whose points are not those of the ceremony.
 * @throws AssayError `ceremony.missing` (retryable) where they are nowhere to be had.
 * @example
 * ```ts
 * const folder = await findCeremony({ gates: 21_996 })
 * ```
 */
export async function findCeremony({ gates }: { gates: number }): Promise<string> {
  const points = pointsFor(gates)
  const cache = join(homedir(), '.bb-crs')
  const places = [process.env.CRS_PATH, cache].filter(place => place !== undefined)
  const seen: string[] = []
  for (const folder of places) {
    const found = await countPoints(folder, ceremonyPoints)
    // bb works in a folder of its own, where a relative path would be another.
    if (found >= points) return resolve(folder)
    seen.push(`${folder}: ${found} points`)
  }
  const failure = await download(points, cache)
  if (failure === undefined) return cache
  throw new AssayError('ceremony.missing', `The ${points} ceremony points that this circuit needs are not here`, {
    details: [...seen, `network: ${failure}`].join('\n'),
    hint: `Connect to the network once, or set CRS_PATH to a folder with bn254_g1.dat (${points * g1PointBytes} bytes) and ${g2File}.`,
    retryable: true,
  })
}

/** Puts the points into the cache when all are there and right; otherwise says why not. */
async function download(points: number, cache: string): Promise<string | undefined> {
  let fresh: string | undefined
  try {
    await mkdir(cache, { recursive: true })
    fresh = await mkdtemp(join(cache, 'download-'))
    const { Crs } = await import('@aztec/bb.js')
    await Crs.new(points, fresh)
    const found = await countPoints(fresh, ceremonyPoints)
    if (found < points) return `${found} points`
    for (const file of [g2File, g1CompressedFile]) await rename(join(fresh, file), join(cache, file))
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    if (fresh) await rm(fresh, { recursive: true, force: true })
  }
}
