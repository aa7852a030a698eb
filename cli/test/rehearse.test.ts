import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { assayJson, newFolder, runAssay } from './runAssay.testing.ts'

const iris = join(import.meta.dirname, '../../data/iris.csv')
const folder = newFolder()
afterAll(() => rmSync(folder, { recursive: true }))

test('a contest is rehearsed on a private chain, and leaves nothing behind', async () => {
  const args = ['rehearse', 'contest', iris, '--label', 'species', '--test-rows', '40']
  const { exitCode, output } = await assayJson(folder, args)
  expect(exitCode).toBe(0)
  const { contest } = output
  expect(contest).toMatchObject({ dataset: 'iris.csv', rows: 150, features: 4, classes: 3, testRows: 40 })
  expect(contest.entries.map(({ family }: { family: string }) => family)).toEqual([
    'tree',
    'linear',
    'mlp',
    'forest',
    'forest',
  ])
  for (const { scoreBps, localScoreBps } of contest.entries) expect(scoreBps).toBe(localScoreBps)
  expect(contest.entries.map(({ name }: { name: string }) => name)).toContain(contest.winner)
  expect(contest.gasByPhase.evaluate).toBeGreaterThan(0)
  expect(readdirSync(folder)).toEqual([])
})

test('a person sees scores, gas and cost', async () => {
  const args = ['rehearse', 'contest', iris, '--label', 'species', '--group-size', '10', '--gas-price', '2.5']
  const { exitCode, stdout, stderr } = await runAssay(folder, args)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toMatch(/^tree\s+tree\s+\d+\.\d\d %/m)
  expect(stdout).toMatch(/^total\s+\d+\s+0\.\d+ ETH$/m)
  expect(stdout).toContain('At 2.5 gwei')
})

test('an order is rehearsed from listing to decrypted model', async () => {
  const { exitCode, output } = await assayJson(folder, ['rehearse', 'order', iris, '--label', 'species'])
  expect(exitCode).toBe(0)
  const { order } = output
  expect(order).toMatchObject({ dataset: 'iris.csv', trainingRows: 105, rows: 45, modelRecovered: true })
  expect(order.correct).toBeGreaterThanOrEqual(order.minCorrect)
  expect(order.minCorrect).toBeGreaterThan(order.majority)
  expect(order.receipt).toMatch(/^0x\w{64}$/)
  for (const measured of ['proveMs', 'proofBytes', 'verifyGas']) expect(order[measured]).toBeGreaterThan(0)
  expect(BigInt(order.pricePaid)).toBeGreaterThan(0n)
  expect(readdirSync(folder)).toEqual([])
})

test('a score that nobody reaches is said to fall short, and nothing is paid', async () => {
  const args = ['rehearse', 'order', iris, '--label', 'species', '--threshold', '100', '--depth', '1']
  const { exitCode, stdout } = await runAssay(folder, args)
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^Promised\s+100\.00 %: 45 of 45 rows/m)
  expect(stdout).toMatch(/^Model\s+\d+ of 45 rows, \d+\.\d\d %: it falls short$/m)
  expect(stdout).toContain('The customer has the money back')
})
