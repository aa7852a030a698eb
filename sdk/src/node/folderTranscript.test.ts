import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkTranscript } from '../transcripts/checkTranscript.ts'
import { recordTraining } from '../transcripts/recordTraining.ts'
import { createRows, seed } from '../transcripts/training.testing.ts'
import { checkpointFile, readTranscript } from '../transcripts/transcript.ts'
import { folderTranscript, writeTranscript } from './folderTranscript.ts'

const home = await mkdtemp(join(tmpdir(), 'assay-transcript-'))
afterAll(() => rm(home, { recursive: true }))
const training = { trainer: 'tree', depth: 2 } as const

test('what is recorded to a folder is there, file by file, and is not written over', async () => {
  const path = join(home, 'runs/tree')
  const { root } = await recordTraining({ rows: createRows(2), training, seed, writer: await writeTranscript(path) })
  const folder = folderTranscript(path)
  expect((await folder.list()).toSorted()).toEqual([
    'batches.jsonl',
    'checkpoints.jsonl',
    checkpointFile(0),
    checkpointFile(1),
    checkpointFile(2),
    'hyperparameters.json',
    'run.json',
  ])
  expect((await checkTranscript(await readTranscript(folder))).root).toBe(root)
  await expect(writeTranscript(path)).rejects.toMatchObject({ code: 'transcript.exists' })
})

test('says which folder is not there', async () => {
  const folder = folderTranscript(join(home, 'nowhere'))
  await expect(folder.list()).rejects.toMatchObject({ code: 'file.notFound' })
  await expect(readTranscript(folder)).rejects.toMatchObject({ code: 'file.notFound' })
})
