import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyBinning, commitDataset, createBinning, type Dataset, readCsv } from '@assay/sdk'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { addDataset, readDataset } from './datasetStore.ts'

let dataset: Dataset
beforeAll(async () => {
  const lines = Array.from({ length: 40 }, (_, row) => `${row},${row % 7},${row % 2 ? 'private-yes' : 'private-no'}`)
  const csv = new TextEncoder().encode(`a,b,label\n${lines.join('\n')}\n`)
  const table = await readCsv(csv, { name: 'patients.csv', label: 'label' })
  const binning = createBinning(table)
  dataset = commitDataset(applyBinning(table, binning), binning, { name: 'patients' })
})

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-node-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(dir, { recursive: true })
})

test('a dataset comes back as it was, and nobody can read its file', async () => {
  const path = await addDataset(dir, dataset)
  expect(await readDataset(dir, dataset.datasetRoot)).toEqual(dataset)
  expect(await readdir(join(dir, 'datasets'))).toEqual([dataset.datasetRoot])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  const bytes = await readFile(path, 'latin1')
  expect(bytes).not.toMatch(/private-yes|binning|patients/)
})

test('the same dataset is never encrypted alike', async () => {
  const first = await readFile(await addDataset(dir, dataset))
  expect((await readFile(await addDataset(dir, dataset))).equals(first)).toBe(false)
})

test('another secret does not open it', async () => {
  await addDataset(dir, dataset)
  vi.stubEnv('ASSAY_NODE_SECRET', `0x${'01'.repeat(32)}`)
  await expect(readDataset(dir, dataset.datasetRoot)).rejects.toMatchObject({ code: 'node.unreadableDataset' })
})

test('nor does it open after a change of any part, or under another root', async () => {
  const path = await addDataset(dir, dataset)
  const bytes = await readFile(path)
  for (const at of [0, 1, 13, bytes.length - 17, bytes.length - 1]) {
    await writeFile(path, bytes.with(at, bytes[at]! ^ 1))
    await expect(readDataset(dir, dataset.datasetRoot)).rejects.toMatchObject({ code: 'node.unreadableDataset' })
  }
  await writeFile(path, bytes.subarray(0, 20))
  await expect(readDataset(dir, dataset.datasetRoot)).rejects.toMatchObject({ code: 'node.unreadableDataset' })
  await writeFile(path, bytes)
  const other = `0x${'ab'.repeat(32)}` as const
  await rename(path, join(dir, 'datasets', other))
  await expect(readDataset(dir, other)).rejects.toMatchObject({ code: 'node.unreadableDataset' })
  await expect(readDataset(dir, dataset.datasetRoot)).rejects.toMatchObject({ code: 'node.noDataset' })
})
