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
