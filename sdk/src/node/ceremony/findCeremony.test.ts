import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesToHex } from 'viem'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ceremonyPoints, countPoints, pinnedPoints } from './ceremonyPoints.ts'
import { findCeremony } from './findCeremony.ts'
import { insecureCeremony, insecurePoints } from './insecurePoints.ts'

const realFolder = process.env.CRS_PATH
const smallest = { gates: 100 }
let home: string
let cache: string
let asked: string[]

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'assay-'))
  cache = join(home, '.bb-crs')
  vi.stubEnv('HOME', home)
  vi.stubEnv('CRS_PATH', undefined)
  answer(() => {
    throw new TypeError('fetch failed')
  })
})

afterEach(async () => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  await rm(home, { recursive: true })
})

/** What the network says to each request. */
function answer(response: (address: string) => Response): void {
  asked = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return response(address)
  })
}

test('where there are none, it says how to get them, and makes none', async () => {
  await expect(findCeremony({ gates: 200_000 })).rejects.toMatchObject({
    code: 'ceremony.missing',
    retryable: true,
    details: expect.stringMatching(/\.bb-crs: 0 points\nnetwork: fetch failed/),
    hint: expect.stringMatching(/CRS_PATH.*bn254_g1\.dat \(16777216 bytes\)/),
  })
  expect(await readdir(home)).toEqual(['.bb-crs'])
  expect(await readdir(cache)).toEqual([])
})

test("for a chain of one's own they are made, kept, and made again when more are needed", async () => {
  const folder = await insecureCeremony({ ...smallest, home })
  expect(folder).toBe(join(home, 'insecure-ceremony'))
  expect(await countPoints(folder, insecurePoints)).toBe(pinnedPoints)
  const file = join(folder, 'bn254_g1.dat')
  const { mtimeMs } = await stat(file)
  await insecureCeremony({ ...smallest, home })
  expect((await stat(file)).mtimeMs).toBe(mtimeMs)
  await insecureCeremony({ gates: pinnedPoints, home })
  expect(await countPoints(folder, insecurePoints)).toBe(2 * pinnedPoints)
})

test('points of which x is known are refused by name where those of the ceremony are looked for', async () => {
  const other = await insecureCeremony({ ...smallest, home })
  vi.stubEnv('CRS_PATH', other)
  await expect(findCeremony(smallest)).rejects.toMatchObject({
    code: 'ceremony.otherPoints',
    shortMessage: expect.stringContaining(join(other, 'bn254_g2.dat')),
  })
})

test('damaged points are refused by name', async () => {
  await mkdir(cache)
  await writeFile(join(cache, 'bn254_g2.dat'), Buffer.from(ceremonyPoints.g2.slice(2), 'hex'))
  await writeFile(join(cache, 'bn254_g1.dat'), new Uint8Array(pinnedPoints * 64))
  await expect(findCeremony(smallest)).rejects.toMatchObject({
    code: 'ceremony.otherPoints',
    shortMessage: expect.stringContaining(join(cache, 'bn254_g1.dat')),
  })
})

test('what the network sends is checked before it is kept', async () => {
  answer(address =>
    address.endsWith('g2.dat')
      ? new Response(Buffer.from(ceremonyPoints.g2.slice(2), 'hex'))
      : new Response(new Uint8Array(pinnedPoints * 32)),
  )
  await expect(findCeremony(smallest)).rejects.toMatchObject({
    code: 'ceremony.missing',
    details: expect.stringContaining('bn254_g1_compressed.dat holds other points'),
  })
  expect(await readdir(cache)).toEqual([])
})

test.skipIf(realFolder === undefined)('those in CRS_PATH are taken', async () => {
  vi.stubEnv('CRS_PATH', realFolder)
  expect(await findCeremony(smallest)).toBe(realFolder)
  expect(asked).toEqual([])
})

test.skipIf(realFolder === undefined)('those in the cache are taken; those of the network fill it', async () => {
  const g1 = await readFile(join(realFolder ?? '', 'bn254_g1.dat'))
  const compressed = compress(g1.subarray(0, pinnedPoints * 64))
  const g2 = new Uint8Array(await readFile(join(realFolder ?? '', 'bn254_g2.dat')))
  expect(bytesToHex(g2)).toBe(ceremonyPoints.g2)
  answer(address => new Response(address.endsWith('g2.dat') ? g2 : compressed))
  expect(await findCeremony(smallest)).toBe(cache)
  expect((await readdir(cache)).sort()).toEqual(['bn254_g1_compressed.dat', 'bn254_g2.dat'])
  expect(asked.length).toBe(2)
  expect(await findCeremony(smallest)).toBe(cache)
  await rm(join(cache, 'bn254_g1_compressed.dat'))
  await copyFile(join(realFolder ?? '', 'bn254_g1.dat'), join(cache, 'bn254_g1.dat'))
  expect(await findCeremony(smallest)).toBe(cache)
  expect(asked.length).toBe(2)
})

/** x, and whether y is odd in its top bit. */
function compress(points: Uint8Array): Uint8Array<ArrayBuffer> {
  const compressed = new Uint8Array(points.length / 2)
  for (let at = 0; at < compressed.length; at += 32) {
    compressed.set(points.subarray(2 * at, 2 * at + 32), at)
    compressed[at]! |= (points[2 * at + 63]! & 1) << 7
  }
  return compressed
}
