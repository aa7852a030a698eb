import { expect, test } from 'vitest'
import { encodeModel } from '../models/encodeModel.ts'
import { scoreModel } from '../models/score.ts'
import type { TrainerOptions } from './assayRun.ts'
import { checkTranscript } from './checkTranscript.ts'
import { hashPlan } from './hashTranscript.ts'
import { memoryTranscript } from './memoryTranscript.ts'
import { planTraining, recordTraining } from './recordTraining.ts'
import { reExecute } from './reExecute.ts'
import { createRows, record, seed } from './training.testing.ts'
import { readTranscript } from './transcript.ts'
import { verifySegments } from './verifySegments.ts'
import { weightsRoot } from './weightsRoot.ts'

const trainings: TrainerOptions[] = [
  { trainer: 'mlp', hidden: [4], epochs: 5, integerEpochs: 3 },
  { trainer: 'linear', iterations: 20 },
  { trainer: 'tree', depth: 3 },
  { trainer: 'forest', trees: 5, depth: 3 },
  { trainer: 'boosting', rounds: 5, depth: 2 },
]

test.each(trainings.flatMap(training => [1, 2, 3].map(classes => [training.trainer, classes, training] as const)))(
  'a run of %s, of %i classes: recorded twice it is the same, and every segment re-executes to the bit',
  async (_, classes, training) => {
    const rows = createRows(classes)
    const [run, again] = await Promise.all([record(rows, training, { every: 2 }), record(rows, training, { every: 2 })])
    expect(again.memory.files).toEqual(run.memory.files)

    const { transcript, root, weightsRoot: weights, model } = run
    expect(await checkTranscript(transcript)).toMatchObject({ root, weightsRoot: weights })
    expect(await weightsRoot(new Blob([new Uint8Array(encodeModel(model))]), 'model.bin')).toEqual({
      root: weights,
      format: 'model',
    })
    const segments = transcript.checkpoints.map(({ index }) => index)
    const verdicts = await verifySegments({ transcript, segments, execute: reExecute(transcript, rows) })
    expect(verdicts.map(({ segment, verdict }) => `${segment} ${verdict}`)).toEqual(segments.map(at => `${at} match`))
    expect(transcript.checkpoints.slice(0, -1).every(({ step }) => step % 2 === 0)).toBe(true)
  },
)

test('another seed is another run, and the place is in every checkpoint', async () => {
  const rows = createRows(2)
  const training = { trainer: 'mlp', hidden: [2], epochs: 2, integerEpochs: 0 } as const
  const place = {
    chainId: 1,
    runs: '0x00000000000000000000000000000000000000aa',
    runId: 3n,
    trainer: '0x00000000000000000000000000000000000000bb',
  } as const
  const runs = await Promise.all([
    record(rows, training),
    record(rows, training, { seed: `0x${'01'.repeat(32)}` }),
    record(rows, training, { place }),
    record(rows, training, { place: { ...place, chainId: 2 } }),
    record(rows, training, { place: { ...place, trainer: place.runs } }),
  ])
  expect(new Set(runs.map(({ root }) => root)).size).toBe(5)
  expect(runs[2]!.weightsRoot).toBe(runs[0]!.weightsRoot)
  expect(runs[1]!.weightsRoot).not.toBe(runs[0]!.weightsRoot)
  for (const { transcript } of runs) await checkTranscript(transcript)
})

test('the plan is that of the transcript, known before it trains', async () => {
  const rows = createRows(3)
  const training = { trainer: 'forest', trees: 2 } as const
  const { transcript } = await record(rows, training)
  expect(transcript.run.plan).toEqual(await planTraining(rows, training))
  expect((await checkTranscript(transcript)).plan).toBe(await hashPlan(transcript.run.plan))
  expect(JSON.parse(new TextDecoder().decode(transcript.hyperparameters))).toEqual({
    trainer: 'forest',
    version: 1,
    trees: 2,
    depth: 5,
    maxModelBytes: 4096,
  })
})

test('what is recorded learns', async () => {
  const rows = createRows(2, 300)
  for (const training of [{ trainer: 'mlp' }, { trainer: 'linear' }, { trainer: 'boosting' }] as const) {
    const { model } = await record(rows, training, { every: 50 })
    expect(scoreModel(model, rows, 'accuracy')).toBeGreaterThan(8500)
  }
})

test('tells its progress, and stops', async () => {
  const rows = createRows(2)
  const done: number[] = []
  const training = { trainer: 'forest', trees: 3, depth: 2 } as const
  const onProgress = ({ done: steps, total }: { done: number; total: number }) => done.push(steps / total)
  await recordTraining({ rows, training, seed, writer: memoryTranscript(), onProgress })
  expect(done).toEqual([0.25, 0.5, 0.75, 1])
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(recordTraining({ rows, training, seed, writer: memoryTranscript(), signal })).rejects.toThrow('enough')
})

test('refuses options that no trainer has, and a run by another version of the trainers', async () => {
  const rows = createRows(2)
  const wrong = { trainer: 'mlp', epochs: -1 } as const
  await expect(record(rows, wrong)).rejects.toMatchObject({ code: 'training.hyperparameters' })

  const { memory } = await record(rows, { trainer: 'tree' })
  const text = new TextDecoder().decode(memory.files.get('hyperparameters.json'))
  await memory.write('hyperparameters.json', text.replace('"version":1', '"version":2'))
  const transcript = await readTranscript(memory)
  const [verdict] = await verifySegments({ transcript, segments: [1], execute: reExecute(transcript, rows) })
  expect(verdict).toMatchObject({
    verdict: 'environmentDiffers',
    environment: ['trainers: version 2 recorded, version 1 here'],
  })
})

test('refuses other rows, and segments that are not there', async () => {
  const { transcript } = await record(createRows(2), { trainer: 'tree' })
  const execute = reExecute(transcript, createRows(2, 61))
  await expect(verifySegments({ transcript, segments: [0], execute })).rejects.toMatchObject({
    code: 'training.wrongRows',
  })
  await expect(verifySegments({ transcript, segments: [3], execute })).rejects.toMatchObject({
    code: 'transcript.noSegment',
  })
})
