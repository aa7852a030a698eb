import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentId } from '../content/contentId.ts'
import type { ContentStore } from '../content/contentStore.ts'
import { folderStore } from './folderStore.ts'

const bytes = new TextEncoder().encode('a training bundle')
let folder: string
let store: ContentStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-'))
  store = folderStore(join(folder, 'market', 'content'))
})

afterEach(() => rm(folder, { recursive: true }))

test('gives back what it was given', async () => {
  const cid = await store.put(bytes)
  expect(cid).toBe(contentId(bytes))
  expect(await store.get(cid)).toEqual(bytes)
})

test('keeps one whole file, however often and at once it is put', async () => {
  await Promise.all(Array.from({ length: 10 }, () => store.put(bytes)))
  expect(await readdir(join(folder, 'market', 'content'))).toEqual([contentId(bytes)])
})

test('says what it does not have', async () => {
  await expect(store.get(contentId(bytes))).rejects.toMatchObject({ code: 'content.notFound' })
})

test('refuses a file that was damaged, and is mended by putting it again', async () => {
  const cid = await store.put(bytes)
  await writeFile(join(folder, 'market', 'content', cid), 'damaged')
  await expect(store.get(cid)).rejects.toMatchObject({ code: 'content.mismatch' })
  await store.put(bytes)
  expect(await store.get(cid)).toEqual(bytes)
})

test('reads nothing outside its folder', async () => {
  await writeFile(join(folder, 'secret'), 'secret')
  await expect(store.get('../../secret')).rejects.toMatchObject({ code: 'content.invalidId' })
})

test('takes no more than its quota, what is there already included, and the same again at any time', async () => {
  const content = join(folder, 'market', 'content')
  await store.put(bytes)
  const bounded = folderStore(content, { quotaBytes: 3 * 4_096 })
  const more = Uint8Array.of(1)
  await Promise.all([bounded.put(more), bounded.put(more), bounded.put(bytes)])
  await expect(bounded.put(new Uint8Array(4_097))).rejects.toMatchObject({ code: 'content.noRoom' })
  await bounded.put(new Uint8Array(4_096))
  await expect(bounded.put(Uint8Array.of(2))).rejects.toMatchObject({ code: 'content.noRoom' })
  await bounded.put(bytes)
  expect(await readdir(content)).toHaveLength(3)
})
