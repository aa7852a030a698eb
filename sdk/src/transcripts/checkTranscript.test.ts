import { expect, test } from 'vitest'
import { checkTranscript } from './checkTranscript.ts'
import { memoryTranscript } from './memoryTranscript.ts'
import { readGroups } from './readCheckpoint.ts'
import { readTensor, type WholeTensor } from './tensor.ts'
import { createRows, record } from './training.testing.ts'
import { readTranscript } from './transcript.ts'
import { writeSafetensors } from './writeSafetensors.ts'

const place = {
  chainId: 31337,
  runs: '0x5fbdb2315678afecb367f032d93f642f64180aa3',
  runId: 1n,
  trainer: '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266',
} as const
const recorded = await record(
  createRows(3),
  { trainer: 'mlp', hidden: [3], epochs: 6, integerEpochs: 0, batchSize: 7 },
  { every: 2, place },
)
const decoder = new TextDecoder()

/** The transcript with some of its files changed. */
async function change(edits: Record<string, (text: string) => string | Uint8Array | Promise<Uint8Array>>) {
  const memory = memoryTranscript(new Map(recorded.memory.files))
  for (const [name, edit] of Object.entries(edits)) {
    await memory.write(name, await edit(decoder.decode(memory.files.get(name))))
  }
  return readTranscript(memory)
}

/** A checkpoint's file with its tensors changed. */
const changeTensors = (index: number, edit: (tensor: WholeTensor) => WholeTensor) => async () => {
  const checkpoint = recorded.transcript.checkpoints[index]!
  const tensors: WholeTensor[] = []
  for await (const { group, tensor } of readGroups(recorded.memory, checkpoint)) {
    const whole = await readTensor(tensor)
    tensors.push(edit({ ...whole, name: `${group}/${whole.name}` }))
  }
  return writeSafetensors(tensors, { format: 'assay', step: String(checkpoint.step) })
}

const line = (number: number, edit: (entry: Record<string, unknown>) => object) => (text: string) =>
  text
    .split('\n')
    .map((each, at) => (at === number - 1 ? JSON.stringify(edit(JSON.parse(each))) : each))
    .join('\n')

const flip = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))
const file = 'checkpoints/000002.safetensors'

test('holds for what was recorded, and tells the chain what it needs', async () => {
  const { root, weightsRoot } = recorded
  const roots = await checkTranscript(recorded.transcript, { expected: { root, weightsRoot } })
  expect(roots).toMatchObject({ root, weightsRoot, domain: recorded.transcript.run.domain })
  const withoutTensors = memoryTranscript(
    new Map([...recorded.memory.files].filter(([name]) => !name.startsWith('checkpoints/'))),
  )
  const light = await readTranscript(withoutTensors)
  expect(await checkTranscript(light, { withoutTensors: true })).toEqual(roots)
  await expect(checkTranscript(light)).rejects.toMatchObject({ code: 'file.notFound' })
})

const another = `0x${'ab'.repeat(32)}`

test.each<[string, Parameters<typeof change>[0], string]>([
  [
    'one weight',
    {
      [file]: changeTensors(2, tensor =>
        tensor.name === 'params/layers.0.weights' ? { ...tensor, data: [flip(tensor.data[0], 5)] } : tensor,
      ),
    },
    `${file} is not what was hashed: its params differ`,
  ],
  [
    'one buffer',
    {
      [file]: changeTensors(2, tensor =>
        tensor.name === 'buffers/scales' ? { ...tensor, data: [flip(tensor.data[0], 0)] } : tensor,
      ),
    },
    `${file} is not what was hashed: its buffers differ`,
  ],
  [
    'the state of the random numbers',
    {
      [file]: changeTensors(2, tensor =>
        tensor.name === 'rng/words' ? { ...tensor, data: [flip(tensor.data[0], 3)] } : tensor,
      ),
    },
    `${file} is not what was hashed: its rng differ`,
  ],
  [
    'a tensor renamed',
    {
      [file]: changeTensors(2, tensor =>
        tensor.name === 'params/layers.1.biases' ? { ...tensor, name: 'params/layers.1.bias' } : tensor,
      ),
    },
    `${file} is not what was hashed: its params differ`,
  ],
  [
    'a tensor reshaped',
    {
      [file]: changeTensors(2, tensor =>
        tensor.name === 'params/layers.0.weights' ? { ...tensor, shape: [3, 3] } : tensor,
      ),
    },
    `${file} is not what was hashed: its params differ`,
  ],
  [
    'a tensor moved to another group',
    {
      [file]: changeTensors(2, tensor =>
        tensor.name === 'buffers/scales' ? { ...tensor, name: 'params/scales' } : tensor,
      ),
    },
    `${file} is not what was hashed: its params differ`,
  ],
  [
    'a tensor of no group',
    { [file]: changeTensors(2, tensor => (tensor.name === 'buffers/scales' ? { ...tensor, name: 'scales' } : tensor)) },
    'Tensor scales',
  ],
  [
    'the checkpoint of another step',
    { [file]: () => recorded.memory.files.get('checkpoints/000001.safetensors')! },
    file,
  ],
  [
    'two rows swapped',
    { 'batches.jsonl': line(3, ({ step, rows }) => ({ step, rows: (rows as number[]).toReversed() })) },
    'Checkpoint 2',
  ],
  [
    'two batches swapped',
    {
      'batches.jsonl': text => {
        const [first, second, ...rest] = text.split('\n').map(each => (each ? JSON.parse(each) : undefined))
        const swapped = [{ ...first, rows: second.rows }, { ...second, rows: first.rows }, ...rest]
        return swapped.map(each => (each ? JSON.stringify(each) : '')).join('\n')
      },
    },
    'Checkpoint 1',
  ],
  [
    'a batch that is missing',
    { 'batches.jsonl': text => text.split('\n').toSpliced(3, 1).join('\n') },
    'Line 4 of batches.jsonl',
  ],
  [
    'batches that end too early',
    { 'batches.jsonl': text => `${text.split('\n').slice(0, 3).join('\n')}\n` },
    'batches.jsonl',
  ],
  ['a batch too many', { 'batches.jsonl': text => `${text}{"step":8,"rows":[]}\n` }, 'Line 8 of batches.jsonl'],
  [
    'a loss',
    {
      'checkpoints.jsonl': line(3, entry => ({
        ...entry,
        metrics: { ...(entry.metrics as object), values: { loss: 0 } },
      })),
    },
    'Line 3',
  ],
  ['a root', { 'checkpoints.jsonl': line(2, entry => ({ ...entry, params: another })) }, 'Line 2'],
  ['a hash', { 'checkpoints.jsonl': line(2, entry => ({ ...entry, hash: another })) }, 'Line 2'],
  ['a link', { 'checkpoints.jsonl': line(4, entry => ({ ...entry, previous: another })) }, 'Line 4'],
  ['a checkpoint left out', { 'checkpoints.jsonl': text => text.split('\n').toSpliced(2, 1).join('\n') }, 'Line 3'],
  ['a step', { 'checkpoints.jsonl': line(3, entry => ({ ...entry, step: 1 })) }, 'Line 3'],
  ['no checkpoint', { 'checkpoints.jsonl': () => '' }, 'checkpoints.jsonl'],
  ['hyperparameters', { 'hyperparameters.json': text => text.replace('0.005', '0.5') }, 'hyperparameters.json'],
  ['the trainer it is of', { 'run.json': text => text.replace(place.trainer, place.runs) }, 'run.json'],
  ['the chain it is of', { 'run.json': text => text.replace('31337', '1') }, 'run.json'],
  ['the domain', { 'run.json': text => text.replace(recorded.transcript.run.domain, another) }, 'run.json'],
  ['the dataset', { 'run.json': text => text.replace(recorded.transcript.run.plan.dataset, another) }, 'run.json'],
  ['the code', { 'run.json': text => text.replace(recorded.transcript.run.plan.code, another) }, 'run.json'],
])('finds what was changed: %s', async (_, edits, place) => {
  await expect(checkTranscript(await change(edits))).rejects.toMatchObject({
    code: 'transcript.wrong',
    shortMessage: expect.stringContaining(place),
  })
})

test('a run under another domain has other checkpoints throughout', async () => {
  const { domain } = recorded.transcript.run
  const replayed = await change({
    'run.json': text => JSON.stringify({ ...JSON.parse(text), domain: `0x${'00'.repeat(32)}`, place: undefined }),
  })
  expect(replayed.run.domain).not.toBe(domain)
  await expect(checkTranscript(replayed)).rejects.toMatchObject({ shortMessage: expect.stringContaining('Line 1') })
})

test('finds a seed that is not the one of the chain', async () => {
  const expected = { seed: `0x${'07'.repeat(32)}` } as const
  await expect(checkTranscript(recorded.transcript, { expected })).rejects.toMatchObject({
    code: 'transcript.wrong',
    details: expect.stringContaining('seed'),
  })
})

test.each<[string, Parameters<typeof change>[0], string]>([
  ['no JSON', { 'checkpoints.jsonl': text => text.replace('{', '') }, 'Line 1 of checkpoints.jsonl'],
  ['another version', { 'run.json': text => text.replace('"version": 1', '"version": 2') }, 'run.json'],
  [
    'code outside of its folder',
    { 'run.json': text => text.replace('"code": []', `"code": [{"name":"../x","sha256":"${another}"}]`) },
    'run.json',
  ],
  ['a row below zero', { 'batches.jsonl': line(2, ({ step }) => ({ step, rows: [-1] })) }, 'Line 2 of batches.jsonl'],
])('says where it cannot be read: %s', async (_, edits, place) => {
  const reading = change(edits).then(transcript => checkTranscript(transcript))
  await expect(reading).rejects.toMatchObject({
    code: 'transcript.unreadable',
    shortMessage: expect.stringContaining(place),
  })
})

test('a last line that was being written does not count', async () => {
  const torn = await change({ 'checkpoints.jsonl': text => `${text}{"index":5,"st` })
  expect((await checkTranscript(torn)).root).toBe(recorded.root)
})

test('tells its progress, and stops', async () => {
  const done: number[] = []
  await checkTranscript(recorded.transcript, { onProgress: progress => done.push(progress.done) })
  expect(done).toEqual([1, 2, 3, 4, 5])
  await expect(
    checkTranscript(recorded.transcript, { signal: AbortSignal.abort(new Error('enough')) }),
  ).rejects.toThrow('enough')
})
