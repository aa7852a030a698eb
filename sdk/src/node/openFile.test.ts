import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFile } from './openFile.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-'))
})
afterAll(() => rm(folder, { recursive: true }))

const textOf = async (piece: { arrayBuffer: () => Promise<ArrayBuffer> }) =>
  new TextDecoder().decode(await piece.arrayBuffer())

test('a file is read at any place', async () => {
  const path = join(folder, 'small')
  await writeFile(path, 'ten bytes.')
  const file = await openFile(path)
  expect(file.size).toBe(10)
  expect(await textOf(file.slice(4, 9))).toBe('bytes')
  expect(await textOf(file.slice(4, 1e9))).toBe('bytes.')
  expect(await textOf(file.slice(10, 20))).toBe('')
})

test('a file of 5 GB is read to its end', async () => {
  const path = join(folder, 'large')
  const sparse = await open(path, 'w')
  await sparse.write('the end', 5e9)
  await sparse.close()
  const file = await openFile(path)
  expect(file.size).toBe(5e9 + 7)
  expect(await textOf(file.slice(5e9, file.size))).toBe('the end')
})

test('what is lacking, no file or cut off is told', async () => {
  await expect(openFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'file.notFound' })
  await expect(openFile(folder)).rejects.toMatchObject({ code: 'file.isFolder' })
  await expect(openFile('/dev/null')).rejects.toMatchObject({ code: 'file.noFile' })
})
