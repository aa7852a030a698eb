import { execFile } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startLocalChain } from '@assay/sdk/node'
import { afterAll, expect, test } from 'vitest'
import { assayJson, newFolder, testKeys } from './runAssay.testing.ts'

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
  const chain = await startLocalChain()
  const env = { ASSAY_PRIVATE_KEY: testKeys[0], ASSAY_RPC_URL: chain.rpcUrl }
  try {
    // What `npm start` has done before: a market, and one contest on it.
    await assayJson(folder, ['market', 'deploy'], env)
    await assayJson(folder, ['dataset', 'commit', 'data/wine.csv', '--label', 'cultivar', '--out', 'wine.dataset'])
    await assayJson(folder, ['contest', 'open', '--dataset', 'wine.dataset', '--reward', '1'], env)

    const assay = `assay() { '${process.execPath}' --conditions=source '${root}/cli/src/main.ts' "$@"; }`
    const script = `set -e\n${commandsIn('docs/guide.md').replace("alias assay='npx assay'", assay)}`
    const { stdout } = await promisify(execFile)('bash', ['-c', script], {
      cwd: folder,
      env: { PATH: process.env.PATH, ASSAY_RPC_URL: chain.rpcUrl },
    })
    expect(stdout).toContain('Irises')
    expect(stdout).toMatch(/withdrawn/i)
    expect(stdout).toContain('evaluate')
  } finally {
    await chain.stop()
  }
})

test('the program in the README is an example', () => {
  const [, program] = /```ts\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  expect(readFileSync(join(root, 'examples/rehearseOrder.ts'), 'utf8')).toContain(program)
})

test.each([
  ['rehearseContest', /is paid 950000000000000000 wei/],
  ['rehearseOrder', /of 53 rows right, proven in .* receipt 0x/],
])('the example %s runs', async (name, says) => {
  const args = ['--conditions=source', join(root, `examples/${name}.ts`)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
  expect(stdout).toMatch(says)
})
