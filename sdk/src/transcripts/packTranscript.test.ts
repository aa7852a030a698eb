import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkTranscript } from './checkTranscript.ts'
import { memoryTranscript } from './memoryTranscript.ts'
import { packTranscript, unpackTranscript } from './packTranscript.ts'
import { recordTraining } from './recordTraining.ts'
import { readTranscript } from './transcript.ts'

const rows = {
  rowCount: 4,
  featureCount: 1,
  classCount: 2,
  features: Uint8Array.of(0, 1, 8, 9),
  labels: Uint8Array.of(0, 0, 1, 1),
}

test('what is published has every hash and no tensor, and is the same whenever it is packed', async () => {
  const writer = memoryTranscript()
  const seed = `0x${'07'.repeat(32)}` as const
  const { root } = await recordTraining({ rows, training: { trainer: 'tree', depth: 1 }, seed, writer })
  const packed = await packTranscript(writer)
  const folder = unpackTranscript(packed)
  expect(await folder.list()).toEqual(['batches.jsonl', 'checkpoints.jsonl', 'hyperparameters.json', 'run.json'])
  const transcript = await readTranscript(folder)
  expect(await checkTranscript(transcript, { withoutTensors: true })).toMatchObject({ root })
  expect(await packTranscript(writer)).toEqual(packed)
})

test.each([
  ['no zip', Uint8Array.of(1, 2, 3)],
  ['a file too many', zipSync(Object.fromEntries(Array.from({ length: 4097 }, (_, i) => [`${i}`, new Uint8Array()])))],
])('%s is refused', (_, bytes) => {
  expect(() => unpackTranscript(bytes)).toThrow(/not a published transcript/)
})
