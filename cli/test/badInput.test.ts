import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeModel, type TreeModel } from '@assay/sdk'
import { type LocalChain, startLocalChain } from '@assay/sdk/node'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { getBalance } from 'viem/actions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assayJson, newFolder, testKeys } from './runAssay.testing.ts'

const iris = join(import.meta.dirname, '../../data/iris.csv')
const folder = newFolder()
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command that must be refused; checks that no file came or changed. */
async function refused(args: string[], env?: Record<string, string>) {
  const before = readdirSync(folder, { recursive: true }).sort()
  const { exitCode, output } = await assayJson(folder, args, env)
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
  expect(output.error).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  const { code, message, details, hint } = output.error
  return { exitCode, code, text: `${message}\n${details}\n${hint}` }
}

describe('a dataset is refused with file, line and column', () => {
  async function commit(csv: string) {
    writeFileSync(join(folder, 'bad.csv'), csv)
    return refused(['dataset', 'commit', 'bad.csv', '--label', 'y', '--out', 'bad.dataset'])
  }

  test('ragged rows', async () => {
    const { exitCode, code, text } = await commit('x,y\n1,a\n2\n')
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'dataset.raggedRow' })
    expect(text).toContain('bad.csv, line 3')
  })

  test('NaN', async () => {
    const { exitCode, code, text } = await commit('x,y\n1,a\nNaN,b\n3,a\n')
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'dataset.notFinite' })
    expect(text).toContain('bad.csv, column "x", line 3: "NaN"')
  })

  test('an empty file', async () => {
    const { exitCode, code, text } = await commit('')
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'dataset.empty' })
    expect(text).toContain('bad.csv')
  })

  test('a label with one class', async () => {
    const { exitCode, code, text } = await commit('x,y\n1,a\n2,a\n')
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'dataset.oneClass' })
    expect(text).toContain('Label "y" of bad.csv')
  })

  test('a constant column', async () => {
    const { exitCode, code, text } = await commit('x,z,y\n1,7,a\n2,7,b\n')
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'dataset.constantColumn' })
    expect(text).toContain('Column "z" of bad.csv')
    expect(text).toContain('--drop z')
  })

  test('a label that is no column', async () => {
    const { exitCode, code, text } = await commit('x,z\n1,7\n')
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'dataset.unknownColumn' })
    expect(text).toContain('bad.csv has no column "y"')
  })
})

test('files that cannot be read are named', async () => {
  const commit = (file: string) => refused(['dataset', 'commit', file, '--label', 'y', '--out', 'out.dataset'])
  expect(await commit('none.csv')).toMatchObject({ exitCode: 1, code: 'file.notFound', text: /none\.csv/ })
  expect(await commit('.')).toMatchObject({ exitCode: 1, code: 'file.isFolder' })
})

test('what is written wrong is named, and so is how to write it', async () => {
  const open = ['contest', 'open', '--dataset', 'x', '--reward', '1']
  const { exitCode, code, text } = await refused([...open, '--commit-for', 'soon'])
  expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'cli.usage' })
  expect(text).toContain('--commit-for')
  expect(text).toContain('7d')
  expect(await refused(['contest', 'opne'])).toMatchObject({ exitCode: 1, code: 'cli.usage' })
  expect(await refused(['contest', 'list'])).toMatchObject({ exitCode: 1, code: 'cli.noMarket' })
})

test('an RPC that is down can be tried again', async () => {
  const args = ['contest', 'list', '--rpc', 'http://127.0.0.1:9', '--contests', `0x${'11'.repeat(20)}`]
  const { exitCode, code, text } = await refused(args)
  expect({ exitCode, code }).toEqual({ exitCode: 2, code: 'chain.unreachable' })
  expect(text).toContain('http://127.0.0.1:9')
})

describe('in a contest', () => {
  let chain: LocalChain
  let env: Record<string, string>

  beforeAll(async () => {
    chain = await startLocalChain()
    env = { ASSAY_PRIVATE_KEY: testKeys[0], ASSAY_RPC_URL: chain.rpcUrl }
    const run = async (...args: string[]) => {
      const { output } = await assayJson(folder, args, env)
      expect(output.error).toBeUndefined()
    }
    await run('market', 'deploy')
    await run('dataset', 'commit', iris, '--label', 'species', '--out', 'iris.dataset')
    await run('contest', 'open', '--dataset', 'iris.dataset', '--reward', '1')
    await chain.mineBlocks(2)
    await run('contest', 'draw', '1', '--dataset', 'iris.dataset')
    await run('model', 'train', '--bundle', 'iris.contest-1.bundle', '--out', 'good.model')
  })
  afterAll(() => chain.stop())

  /** Enters a contest that must refuse; checks that not a coin was spent. */
  async function commit(model: Uint8Array) {
    writeFileSync(join(folder, 'bad.model'), model)
    const [account] = chain.accounts
    const before = await getBalance(chain.client, { address: account!.address })
    const result = await refused(['contest', 'commit', '1', '--model', 'bad.model'], env)
    expect(await getBalance(chain.client, { address: account!.address })).toBe(before)
    return result
  }

  test('a model for other features and classes', async () => {
    const tree: TreeModel = {
      family: 'tree',
      featureCount: 30,
      classCount: 2,
      depth: 1,
      features: Uint8Array.of(0),
      thresholds: Uint8Array.of(9),
      leaves: Uint8Array.of(0, 1),
    }
    const { exitCode, code, text } = await commit(encodeModel(tree))
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'contest.wrongModel' })
    expect(text).toContain('features: the model has 30, the contest 4')
    expect(text).toContain('classes: the model has 2, the contest 3')
  })

  test('a model that breaks the soundness rule', async () => {
    const header = [1, 1, 0, 4, 3, 21, 1, 0, 3, 0]
    const biases = [0, 0, 0, 0, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff]
    const { exitCode, code, text } = await commit(Uint8Array.from([...header, ...biases, ...Array(12).fill(1)]))
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'model.unsound' })
    expect(text).toMatch(/layer 0, neuron 2/i)
  })

  test('a salt that was changed', async () => {
    const file = JSON.parse(readFileSync(join(folder, 'iris.dataset'), 'utf8'))
    const salts = Buffer.from(file.salts, 'base64')
    salts[7 * 32] = salts[7 * 32]! ^ 1
    writeFileSync(join(folder, 'tampered.dataset'), JSON.stringify({ ...file, salts: salts.toString('base64') }))
    const { exitCode, code, text } = await refused(['contest', 'publish', '1', '--dataset', 'tampered.dataset'], env)
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'dataset.wrongGroup' })
    expect(text).toContain('tampered.dataset, group 7')
  })

  test('a title that is too long', async () => {
    await assayJson(folder, ['dataset', 'commit', iris, '--label', 'species', '--out', 'second.dataset'])
    const open = ['contest', 'open', '--dataset', 'second.dataset', '--reward', '1', '--title', 'x'.repeat(121)]
    const { exitCode, code, text } = await refused(open, env)
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'contest.invalidCard' })
    expect(text).toContain('title')
  })

  test('another dataset', async () => {
    const out = ['--out', 'other.dataset']
    await assayJson(folder, ['dataset', 'commit', iris, '--label', 'species', ...out])
    const { exitCode, code } = await refused(['contest', 'publish', '1', '--dataset', 'other.dataset'], env)
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'contest.wrongDataset' })
  })

  test('an unfunded wallet keeps the opening it could not pay for, and uses it later', async () => {
    const privateKey = generatePrivateKey()
    const commit = () =>
      assayJson(folder, ['contest', 'commit', '1', '--model', 'good.model'], { ...env, ASSAY_PRIVATE_KEY: privateKey })
    const savedEntries = () =>
      readdirSync(join(folder, '.assay'), { recursive: true, encoding: 'utf8' }).filter(name => /0x\w{64}/.test(name))

    const poor = await commit()
    expect(poor.exitCode).toBe(1)
    expect(poor.output.error).toMatchObject({ code: 'chain.insufficientFunds', retryable: false })
    const saved = savedEntries()
    expect(saved).toHaveLength(1)

    const { address } = privateKeyToAccount(privateKey)
    const request = { method: 'anvil_setBalance', params: [address, '0xde0b6b3a7640000'] }
    await chain.client.request(request as never)
    const { output } = await commit()
    expect(output).toMatchObject({ alreadyEntered: false, payout: address, file: join('.assay', saved[0]!) })
    expect(savedEntries()).toEqual(saved)
  })

  test('a late commit', async () => {
    await chain.advanceTime(7 * 86_400)
    const { exitCode, code, text } = await commit(readFileSync(join(folder, 'good.model')))
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'contest.tooLate' })
    expect(text).toContain('no longer in phase commit')
  })
})
