import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startLocalChain } from '@assay/sdk/node'
import { afterAll, expect, test } from 'vitest'
import { assayJson, command, newFolder, testKeys } from './runAssay.testing.ts'

const root = join(import.meta.dirname, '../..')
const folder = newFolder()
afterAll(() => rmSync(folder, { recursive: true }))

/** The shell commands of a page, all together. */
function commandsIn(page: string): string {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/```sh\n(.*?)```/gs)
  return Array.from(blocks, ([, commands]) => commands).join('')
}

test('the guide works as it is written', async () => {
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true })
  const shim = `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/assay'), shim, { mode: 0o755 })
  const chain = await startLocalChain()
  const env = { ASSAY_PRIVATE_KEY: testKeys[0], ASSAY_RPC_URL: chain.rpcUrl }
  try {
    // What `npm start` has done before: a market, one contest, one dataset and an order on it.
    await assayJson(folder, ['market', 'deploy'], env)
    const commit = ['dataset', 'commit', 'data/wine.csv', '--label', 'cultivar', '--bins', '16']
    await assayJson(folder, [...commit, '--out', 'wine.dataset'])
    await assayJson(folder, ['contest', 'open', '--dataset', 'wine.dataset', '--reward', '1'], env)
    const listing = ['--node', 'http://127.0.0.1:9', '--start-price', '0.1']
    await assayJson(folder, ['dataset', 'list', 'wine.dataset', ...listing], env)
    await assayJson(folder, ['order', 'place', '1', 'data/wine.csv', '--threshold', '90'], env)

    const script = commandsIn('docs/guide.md')
      .replace("alias assay='npx assay'", `export PATH='${folder}/bin':$PATH`)
      .replaceAll('127.0.0.1:8780', `127.0.0.1:${await freePort()}`)
    const { stdout } = await promisify(execFile)(
      'bash',
      ['-c', `set -e\ntrap 'jobs -p | xargs -r kill' EXIT\n${script}`],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, ASSAY_RPC_URL: chain.rpcUrl },
      },
    )
    expect(stdout).toContain('Irises')
    expect(stdout).toMatch(/withdrawn/i)
    expect(stdout).toContain('evaluate')
    expect(stdout).toMatch(/^On your test rows\s+\d+ of 119 right/m)
    expect(stdout).toMatch(/^Not certified: /m)
    expect(stdout.match(/the same, to the bit/g)).toHaveLength(5)
    expect(stdout).toMatch(/^Of it royalty\s+0.05 ETH/m)
    expect(stdout).toMatch(/^Owed\s+0 ETH/m)
  } finally {
    await chain.stop()
  }
}, 300_000)

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

test('the program in the README is an example', () => {
  const [, program] = /```ts\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  expect(readFileSync(join(root, 'examples/rehearseOrder.ts'), 'utf8')).toContain(program)
})

test.each([
  ['rehearseContest', /is paid 950000000000000000 wei/],
  ['rehearseOrder', /of 53 rows right, proven in .* receipt 0x/],
  ['rehearseModel', /^5 of 5 segments match; delivered by license, renter, owner, order\nThe trainer earned 0.073 ETH/],
])('the example %s runs', async (name, says) => {
  const args = ['--conditions=source', join(root, `examples/${name}.ts`)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
  expect(stdout).toMatch(says)
})
