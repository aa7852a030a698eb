import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readBytes, readChunks } from './readFile.ts'
import { secretMode, writeWhole } from './writeFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const refusal = (code: string, path: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(path) })

test('a file is written whole, with its permissions, and replaced', async () => {
  await writeWhole(at('secret'), 'one', { mode: secretMode })
  await writeWhole(at('secret'), 'two', { mode: secretMode })
  expect(readFileSync(at('secret'), 'utf8')).toBe('two')
  expect(statSync(at('secret')).mode & 0o777).toBe(0o600)
})

test('a file that must be new replaces none', async () => {
  await writeWhole(at('salts'), 'the only ones', { isNew: true })
  await expect(writeWhole(at('salts'), 'others', { isNew: true })).rejects.toThrow(refusal('file.exists', at('salts')))
  expect(readFileSync(at('salts'), 'utf8')).toBe('the only ones')
})

test('what cannot be read or written is named', async () => {
  mkdirSync(at('folder'))
  await expect(readBytes(at('none'))).rejects.toThrow(refusal('file.notFound', at('none')))
  await expect(readBytes(at('folder'))).rejects.toThrow(refusal('file.isFolder', at('folder')))
  await expect(readChunks(at('none'))).rejects.toThrow(refusal('file.notFound', at('none')))
  await expect(writeWhole(at('none/file'), '')).rejects.toThrow(refusal('file.notFound', at('none/file')))
  await expect(writeWhole(at('folder'), '')).rejects.toThrow(refusal('file.isFolder', at('folder')))
  await expect(writeWhole(at('secret/file'), '')).rejects.toThrow(refusal('file.notFolder', at('secret/file')))
})

test.skipIf(process.getuid?.() === 0)('permissions are respected', async () => {
  chmodSync(at('secret'), 0o000)
  await expect(readBytes(at('secret'))).rejects.toThrow(refusal('file.noPermission', at('secret')))
})

test('nothing is left half-written', () => {
  expect(readdirSync(folder).filter(name => name.includes('partial'))).toEqual([])
})
