import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { assayJson, newFolder, runAssay, testKeys } from './runAssay.testing.ts'

const folder = newFolder()
afterAll(() => rmSync(folder, { recursive: true }))

const password = 'correct horse battery staple'
const nowhere = { ASSAY_RPC_URL: 'http://127.0.0.1:9', ASSAY_CONTESTS: `0x${'11'.repeat(20)}` }

test('a keystore is made once, for its owner alone, and opens with its password', async () => {
  const create = () =>
    assayJson(folder, ['account', 'create', '--out', 'my.json'], { ASSAY_KEYSTORE_PASSWORD: password })
  const { output } = await create()
  expect(output).toEqual({ address: expect.stringMatching(/^0x/), keystore: 'my.json' })
  expect(statSync(join(folder, 'my.json')).mode & 0o777).toBe(0o600)

  const written = readFileSync(join(folder, 'my.json'), 'utf8')
  expect((await create()).output.error.code).toBe('file.exists')
  expect(readFileSync(join(folder, 'my.json'), 'utf8')).toBe(written)

  const deploy = ['market', 'deploy', '--keystore', 'my.json']
  const opened = await assayJson(folder, deploy, { ...nowhere, ASSAY_KEYSTORE_PASSWORD: password })
  expect(opened.output.error.code).toBe('chain.unreachable')
})

test('a key is never shown, not even one that is wrong', async () => {
  const wrong = `0x${'ff'.repeat(32)}`
  const { exitCode, output } = await assayJson(folder, ['market', 'deploy'], { ...nowhere, ASSAY_PRIVATE_KEY: wrong })
  expect(exitCode).toBe(1)
  expect(output.error.code).toBe('account.invalidKey')

  writeFileSync(join(folder, 'raw.json'), testKeys[0].slice(2))
  const run = await runAssay(folder, ['market', 'deploy', '--keystore', 'raw.json'], {
    ...nowhere,
    ASSAY_KEYSTORE_PASSWORD: password,
  })
  expect(run.stderr).toContain('account.invalidKeystore')
  expect(run.stderr).not.toContain(testKeys[0].slice(2, 8))
})

test('a key is not taken from an argument', async () => {
  const run = await runAssay(folder, ['market', 'deploy', '--private-key', testKeys[0]])
  expect(run.exitCode).toBe(1)
  expect(run.stderr).toContain("unknown option '--private-key'")
  expect(run.stderr).not.toContain(testKeys[0].slice(2))
})

test('without an account, or with two, nothing is signed', async () => {
  const none = await assayJson(folder, ['market', 'deploy'], nowhere)
  expect(none.output.error.code).toBe('account.none')
  const env = { ...nowhere, ASSAY_PRIVATE_KEY: testKeys[0], ASSAY_KEYSTORE: 'my.json' }
  const two = await assayJson(folder, ['market', 'deploy'], env)
  expect(two.output.error.code).toBe('account.twoKeys')
})
