import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalChain, startLocalChain } from '@assay/sdk/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seatPlayers } from './players.testing.ts'
import { newFolder, runAssay, testKeys } from './runAssay.testing.ts'

const folder = newFolder()
const iris = join(import.meta.dirname, '../../data/iris.csv')
const keys = { auditor: testKeys[0], trainer: testKeys[1], challenger: testKeys[2] }

let chain: LocalChain
const { envOf, done, refused } = seatPlayers(folder, keys, () => chain)

beforeAll(async () => {
  chain = await startLocalChain()
  await done('auditor', 'market', 'deploy')
  writeFileSync(join(folder, 'few.json'), '{"iterations": 2}')
})
afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true })
})

const begin = (out: string) => [
  ...['run', 'begin', '--trainer', 'linear', '--dataset', iris, '--label', 'species'],
  ...['--hyperparameters', 'few.json', '--out', out],
]

test('a run is begun once, drawn from a block that is to come, and recorded', async () => {
  const begun = await done('trainer', ...begin('runs/iris'))
  expect(begun).toMatchObject({ runId: '1', alreadyBegun: false, file: 'runs/iris/begun.json' })
  expect(await done('trainer', ...begin('runs/iris'))).toMatchObject({ runId: '1', alreadyBegun: true })
  // As if the command had been stopped before it wrote the file.
  rmSync(join(folder, 'runs/iris/begun.json'))
  expect(await done('trainer', ...begin('runs/iris'))).toMatchObject({ runId: '1', alreadyBegun: true })

  expect(await refused('trainer', 'run', 'record', 'runs/iris')).toEqual({ exitCode: 2, code: 'run.notDrawn' })
  await chain.mineBlocks(2)
  const { seed } = await done('trainer', 'run', 'draw', 'runs/iris')
  expect(JSON.parse(readFileSync(join(folder, 'runs/iris/begun.json'), 'utf8'))).toMatchObject({ seed })
  expect(await refused('trainer', 'run', 'anchor', 'runs/iris')).toMatchObject({ code: 'run.noCheckpoint' })
  const recorded = await done('trainer', 'run', 'record', 'runs/iris')
  expect(recorded).toMatchObject({ kind: 'assay', checkpoints: 4, steps: 3, model: 'runs/iris/trained.model' })
  expect(await refused('trainer', 'run', 'record', 'runs/iris')).toMatchObject({ code: 'transcript.exists' })
})

test('a run is anchored, completed under a bond, and its transcript published without weights', async () => {
  expect(await done('trainer', 'run', 'anchor', 'runs/iris')).toMatchObject({ index: 3, alreadyAnchored: false })
  expect(await done('trainer', 'run', 'anchor', 'runs/iris')).toMatchObject({ index: 3, alreadyAnchored: true })
  expect(await refused('trainer', 'run', 'complete', 'runs/iris', '--bond', '0.001')).toMatchObject({
    code: 'run.invalidBond',
  })
  const completed = await done('trainer', 'run', 'complete', 'runs/iris', '--bond', '0.05')
  expect(completed).toMatchObject({ runId: '1', bond: String(5n * 10n ** 16n), alreadyCompleted: false })
  const published = readFileSync(join(folder, '.assay/content', completed.transcript), 'latin1')
  expect(published).toContain('checkpoints.jsonl')
  for (const hidden of ['.safetensors', 'begun.json', 'trained.model']) expect(published).not.toContain(hidden)
  expect(await done('trainer', 'run', 'complete', 'runs/iris')).toMatchObject({ alreadyCompleted: true })

  const { stdout } = await runAssay(folder, ['run', 'show', '1'], envOf('challenger'))
  expect(stdout).toMatch(/^Waits for\s+a challenge, if anybody finds it wrong$/m)
  expect(stdout).toMatch(/^Otherwise\s+The run is accepted, and its bond goes back\.$/m)
  expect((await done('challenger', 'run', 'list')).runs).toMatchObject([{ runId: '1', stage: 'completed' }])
})

test('a run is verified by executing it again, and any chunk of it opened against the chain', async () => {
  const verified = await done('challenger', 'run', 'verify', 'runs/iris', '--segments', '1,3')
  expect(verified).toMatchObject({ onChain: true, verdicts: [{ segment: 1, verdict: 'match' }, { verdict: 'match' }] })
  const { exitCode, stdout } = await runAssay(
    folder,
    ['run', 'verify', 'runs/iris', '--random', '1', '--top', '0'],
    envOf('challenger'),
  )
  expect(exitCode).toBe(0)
  expect(stdout).toContain('not authorship of ideas')
  expect(stdout).toContain('1 of 4 segments were re-executed')
  const open = ['run', 'open', 'runs/iris', '--checkpoint', '3', '--tensor', 'model']
  expect(await done('challenger', ...open)).toMatchObject({ runId: '1', tensorHash: expect.stringMatching(/^0x/) })
  expect(await refused('challenger', ...open, '--chunk', '9')).toMatchObject({ code: 'transcript.noChunk' })

  const lines = join(folder, 'runs/iris/batches.jsonl')
  const kept = readFileSync(lines, 'utf8')
  writeFileSync(lines, kept.replace('"rows":[]', '"rows":[1]'))
  expect(await refused('challenger', 'run', 'verify', 'runs/iris')).toEqual({ exitCode: 1, code: 'transcript.wrong' })
  writeFileSync(lines, kept)
})

test('a false challenge is narrowed down, voted on in secret, and costs its bond', async () => {
  const bond = String(10n ** 17n)
  expect(await done('auditor', 'run', 'enroll')).toMatchObject({ bond })
  await chain.advanceTime(60)
  expect(await done('challenger', 'run', 'challenge', '1')).toMatchObject({ challengeId: '1' })
  const asked = { exitCode: 2, code: 'run.wrongTurn' }
  expect(await refused('challenger', 'run', 'choose', '1', '--transcript', 'runs/iris')).toEqual(asked)
  expect(await done('trainer', 'run', 'respond', '1', 'runs/iris')).toMatchObject({ index: 1 })
  const own = ['run', 'choose', '1', '--transcript', 'runs/iris']
  expect(await done('challenger', ...own)).toMatchObject({ agrees: true, lo: 2, hi: 3 })
  await done('trainer', 'run', 'respond', '1', 'runs/iris')
  expect(await done('challenger', 'run', 'choose', '1', '--wrong')).toMatchObject({ agrees: false, lo: 2, hi: 2 })
  expect(await done('trainer', 'run', 'publish', '1', 'runs/iris')).toMatchObject({ segment: 2 })

  const voted = await done('auditor', 'run', 'vote', '1', '--verdict', 'holds')
  expect(voted).toMatchObject({ segment: 2, verdict: 'holds', revealed: false })
  expect(statSync(join(folder, voted.file)).mode & 0o777).toBe(0o600)
  expect(await refused('auditor', 'run', 'vote', '1', '--verdict', 'fails')).toMatchObject({ code: 'run.otherVerdict' })
  await chain.advanceTime(3 * 86_400)
  expect(await done('auditor', 'run', 'vote', '1')).toMatchObject({ verdict: 'holds', revealed: true })
  await chain.advanceTime(86_400)
  const half = String(25n * 10n ** 15n)
  expect(await done('auditor', 'run', 'settle', '1')).toMatchObject({
    verdict: 'holds',
    vote: { share: half, lost: '0' },
  })
  expect(await done('trainer', 'run', 'withdraw')).toMatchObject({ amount: half })
  expect(await done('auditor', 'run', 'leave')).toMatchObject({ bond })

  await chain.advanceTime(7 * 86_400)
  expect(await done('auditor', 'run', 'finalize', '1')).toMatchObject({ alreadyAccepted: false })
  expect((await done('auditor', 'run', 'show', '1')).nextStep).toEqual({ verb: 'withdraw', who: 'anyone' })
}, 120_000)

test('what a run cannot be is refused', async () => {
  expect(await refused('trainer', 'run', 'show', '9')).toEqual({ exitCode: 1, code: 'run.unknownRun' })
  expect(await refused('trainer', 'run', 'begin', '--out', 'runs/x')).toMatchObject({ code: 'cli.usage' })
  writeFileSync(join(folder, 'few.json'), '{"epochs": 4}')
  expect(await refused('trainer', ...begin('runs/x'))).toMatchObject({ code: 'training.hyperparameters' })
  writeFileSync(join(folder, 'few.json'), '{"iterations": 5}')
  expect(await refused('trainer', ...begin('runs/iris'))).toMatchObject({ code: 'run.otherPlan' })
  expect(readdirSync(join(folder, 'runs'))).toEqual(['iris', 'x'])
})
