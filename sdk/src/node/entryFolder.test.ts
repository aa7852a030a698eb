import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createOpening } from '../contests/entryOpening.ts'
import { sealEntry } from '../contests/savedEntry.ts'
import { readSavedEntries, saveEntry } from './entryFolder.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-'))
afterAll(() => rmSync(home, { recursive: true }))

const address = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
const place = { chainId: 31337, contests: address, contestId: 7n } as const
const newEntry = () => sealEntry({ ...place, submitter: address }, createOpening(Uint8Array.of(1, 2, 3), address))

test('entries are kept for their contest, readable by their owner alone', async () => {
  const entries = [newEntry(), newEntry()]
  const paths = []
  for (const entry of entries) paths.push(await saveEntry(home, entry))
  expect(paths.map(path => statSync(path).mode & 0o777)).toEqual([0o600, 0o600])
  expect(await readSavedEntries(home, place)).toEqual(expect.arrayContaining(entries))
  expect(await readSavedEntries(home, { ...place, contestId: 8n })).toEqual([])
})

test('an entry that was changed is refused by the name of its file', async () => {
  const path = await saveEntry(home, newEntry())
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('0x010203', '0x010204'))
  await expect(readSavedEntries(home, place)).rejects.toThrow(
    expect.objectContaining({ code: 'home.invalidEntry', message: expect.stringContaining(path) }),
  )
  writeFileSync(path, text.slice(0, 100))
  await expect(readSavedEntries(home, place)).rejects.toThrow(expect.objectContaining({ code: 'home.invalidEntry' }))
})
