import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isField } from '@assay/sdk'
import { bytesToHex } from 'viem'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deriveNodeSecret, openNodeSecret } from './nodeSecret.ts'

let dir: string
beforeEach(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'assay-node-')), 'node')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(dir, { recursive: true, force: true })
})

const shown = ({ datasetKey, sealSeed, orderKey, modelSalt }: ReturnType<typeof deriveNodeSecret>) => [
  bytesToHex(datasetKey),
  bytesToHex(sealSeed),
  ...[1n, 2n].flatMap(context => [orderKey(context), modelSalt(context)]),
]

test('is made once, for its owner alone, and then stays what it is', async () => {
  const [first, second] = [await openNodeSecret(dir), await openNodeSecret(dir)]
  expect(shown(second)).toEqual(shown(first))
  expect((await stat(join(dir, 'secret'))).mode & 0o777).toBe(0o600)
})

test('gives other values for each thing, order and secret', () => {
  const values = [1, 2].flatMap(byte => shown(deriveNodeSecret(new Uint8Array(32).fill(byte))))
  expect(new Set(values).size).toBe(12)
  expect(values.filter(value => typeof value === 'bigint').every(isField)).toBe(true)
})

test('that of the environment comes first', async () => {
  await openNodeSecret(dir)
  vi.stubEnv('ASSAY_NODE_SECRET', `0x${'07'.repeat(32)}`)
  expect(shown(await openNodeSecret(dir))).toEqual(shown(deriveNodeSecret(new Uint8Array(32).fill(7))))
})

test('is not made anew where datasets need the old one', async () => {
  await mkdir(join(dir, 'datasets'), { recursive: true })
  await writeFile(join(dir, 'datasets', '0x12'), '')
  await expect(openNodeSecret(dir)).rejects.toMatchObject({ code: 'node.noSecret' })
})

test('what is no secret is refused, and not shown', async () => {
  await openNodeSecret(dir)
  const text = await readFile(join(dir, 'secret'), 'utf8')
  await writeFile(join(dir, 'secret'), text.slice(0, -3))
  const error = await openNodeSecret(dir).catch(thrown => thrown)
  expect(error).toMatchObject({ code: 'node.invalidSecret' })
  expect(`${error.message} ${error.details}`).not.toContain(text.slice(2, 20))
})
