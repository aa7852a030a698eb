import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalChain, startLocalChain } from '@assay/sdk/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assayJson, newFolder, runAssay, testKeys } from './runAssay.testing.ts'

const diabetes = join(import.meta.dirname, '../../data/diabetes.csv')
const day = 86_400
const folder = newFolder()

let chain: LocalChain
beforeAll(async () => {
  chain = await startLocalChain()
})
afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true })
})

const envOf = (key: string) => ({ ASSAY_PRIVATE_KEY: key, ASSAY_RPC_URL: chain.rpcUrl })
const [organizer, submitter] = testKeys

async function assay(key: string, ...args: string[]) {
  const { exitCode, output } = await assayJson(folder, args, envOf(key))
  expect(output.error).toBeUndefined()
  expect(exitCode).toBe(0)
  return output
}

test('a number is predicted, its score claimed under bond, not challenged, and paid', async () => {
  await assay(organizer, 'market', 'deploy')
  const commit = ['dataset', 'commit', diabetes, '--label', 'progression', '--regression', '--out', 'd.dataset']
  expect(await assay(organizer, ...commit)).toMatchObject({ rows: 440, classes: 1, lowest: 25, highest: 346 })
  const terms = ['--reward', '1', '--threshold', '5', '--claim-bond', '0.1', '--challenge-for', '1d']
  const opened = await assay(organizer, 'contest', 'open', '--dataset', 'd.dataset', ...terms)
  expect(opened.terms).toMatchObject({ metric: 'meanAbsoluteError', claimBond: `1${'0'.repeat(17)}` })
  await chain.mineBlocks(2)
  await assay(organizer, 'contest', 'draw', '1', '--dataset', 'd.dataset')

  const train = ['model', 'train', '--bundle', 'd.contest-1.bundle', '--contest', '1', '--family', 'boosting']
  expect(await assay(submitter, ...train, '--out', 'd.model')).toMatchObject({ family: 'forest', classCount: 1 })
  await assay(submitter, 'contest', 'commit', '1', '--model', 'd.model')
  await chain.advanceTime(7 * day)
  await assay(submitter, 'contest', 'reveal', '1')
  await chain.advanceTime(2 * day)
  await assay(organizer, 'contest', 'reveal-test', '1', '--dataset', 'd.dataset')

  const { scoreBps } = await assay(submitter, 'contest', 'claim', '1', '--entry', '0')
  const { output } = await assayJson(folder, ['contest', 'challenge', '1', '--entry', '0'], envOf(organizer))
  expect(output.error).toMatchObject({ code: 'contest.claimHolds' })
  await chain.advanceTime(day)
  expect(await assay(organizer, 'contest', 'confirm', '1', '--entry', '0')).toMatchObject({ scoreBps })
  await assay(organizer, 'contest', 'finalize', '1')
  const { stdout } = await runAssay(folder, ['contest', 'show', '1'], envOf(organizer))
  expect(stdout).toMatch(/^Criterion\s+mae 5\.00 % below that of a constant guess, or more$/m)
  expect(stdout).toMatch(/^Claims\s+under a bond of 0\.1 ETH, can be challenged for 1 d$/m)
  // The reward less what is burned of it, the entry's bond and the claim's.
  expect((await assay(submitter, 'contest', 'withdraw', '1')).amount).toBe('1060000000000000000')
}, 120_000)

test('the training rows are exported for those who train elsewhere', async () => {
  const args = ['dataset', 'export', 'd.contest-1.bundle', '--out']
  expect(await assay(submitter, ...args, 'rows.csv')).toMatchObject({ rows: 352 })
  const [header, first] = readFileSync(join(folder, 'rows.csv'), 'utf8').split('\n')
  expect(header).toBe('age,sex,bmi,bp,s1,s2,s3,s4,s5,s6,progression')
  expect(first?.split(',').every(cell => Number.isInteger(Number(cell)))).toBe(true)
  await assay(submitter, ...args, 'rows.npy')
  expect(readFileSync(join(folder, 'rows.npy')).subarray(0, 6).toString('latin1')).toBe('\x93NUMPY')
})
