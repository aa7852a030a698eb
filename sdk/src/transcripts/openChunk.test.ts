import { concat, type Hex, numberToHex, sha256, size, stringToHex, zeroHash } from 'viem'
import { expect, test } from 'vitest'
import { seededBytes } from '../datasets/seededBytes.testing.ts'
import { checkTranscript } from './checkTranscript.ts'
import { stateGroups } from './hashTranscript.ts'
import { memoryTranscript } from './memoryTranscript.ts'
import { type ChunkOpening, openChunk } from './openChunk.ts'
import type { State } from './readCheckpoint.ts'
import { createRows, record } from './training.testing.ts'
import { readTranscript } from './transcript.ts'
import { openTranscriptLog } from './transcriptLog.ts'

const { transcript } = await record(createRows(2), { trainer: 'mlp', hidden: [3], epochs: 4, integerEpochs: 0 })
const u64 = (value: bigint) => numberToHex(value, { size: 8 })

/** A state whose one large tensor has three chunks. */
async function largeRun() {
  const random = seededBytes(3)
  const data = random(2 * 8192 + 100)
  const state: State = {
    params: [
      { name: 'large', dtype: 'U8', shape: [data.length / 4, 4], data: [data] },
      { name: 'small', dtype: 'U8', shape: [2], data: [random(2)] },
    ],
    buffers: [],
    optimizer: [],
    scheduler: [],
    rng: [],
  }
  const memory = memoryTranscript()
  const log = await openTranscriptLog(memory, transcript.run, transcript.hyperparameters)
  await log.keep(state, { step: 0, batches: [], metrics: {} })
  return { data, transcript: await readTranscript(memory) }
}

/** What the contract does (`Runs.openChunk`): the run's root that an opening leads to, or undefined where it leads nowhere. */
function rootOf(opening: ChunkOpening, checkpoints: number): Hex | undefined {
  const { checkpoint, state } = opening
  const climb = (leaf: Hex, index: bigint, proof: Hex[]) =>
    proof.reduce<Hex>((node, other, height) => {
      const isRight = (index >> BigInt(height)) & 1n
      return sha256(concat(isRight ? ['0x01', other, node] : ['0x01', node, other]))
    }, leaf)
  const list = (leaf: Hex, index: bigint, count: bigint, proof: Hex[]) => {
    const depth = count > 1n ? (count - 1n).toString(2).length : 0
    if (index >= count || proof.length !== depth) return zeroHash
    return sha256(concat(['0x03', u64(count), climb(leaf, index, proof)]))
  }
  const sizes = [1, 1, 1, 2, 4, 8, 2, 2, 4, 8]
  const bytes = opening.dims.reduce((product, each) => product * each, BigInt(sizes[opening.dtype]!))
  const chunks = (bytes + 8191n) / 8192n
  const expected = opening.chunk === chunks - 1n ? bytes - 8192n * opening.chunk : 8192n
  if (BigInt(size(opening.data)) !== expected) return undefined
  const data = list(
    sha256(concat(['0x00', u64(opening.chunk), opening.data])),
    opening.chunk,
    chunks,
    opening.chunkProof,
  )
  const name = stringToHex(opening.name)
  const kind = [numberToHex(opening.dtype, { size: 1 }), numberToHex(opening.dims.length, { size: 1 })]
  const tensor = sha256(
    concat(['0x02', numberToHex(size(name), { size: 4 }), name, ...kind, ...opening.dims.map(u64), data]),
  )
  if (list(tensor, opening.tensor, opening.tensors, opening.tensorProof) !== state[stateGroups[opening.group]!])
    return undefined
  const stateHash = sha256(concat(['0x04', ...stateGroups.map(group => state[group]), u64(checkpoint.step)]))
  if (stateHash !== checkpoint.state) return undefined
  const { domain, plan } = transcript.run
  const hash = sha256(
    concat([
      '0x06',
      domain,
      u64(checkpoint.index),
      u64(checkpoint.step),
      checkpoint.state,
      checkpoint.batches,
      plan.hyperparameters,
      checkpoint.metrics,
      checkpoint.previous,
    ]),
  )
  return list(hash, checkpoint.index, BigInt(checkpoints), opening.checkpointProof)
}

const listOf = (hash: Hex) => sha256(concat(['0x03', u64(1n), hash]))

test('a chunk of every group leads to the root of the run', async () => {
  const { root } = await checkTranscript(transcript)
  const places = [
    { checkpoint: 0, group: 'params', tensor: 'layers.0.weights' },
    { checkpoint: 2, group: 'buffers', tensor: 'scales' },
    { checkpoint: 3, group: 'optimizer', tensor: 'steps' },
    { checkpoint: 1, group: 'scheduler', tensor: 'epoch' },
    { checkpoint: 4, group: 'rng', tensor: 'order' },
    { checkpoint: 5, group: 'params', tensor: 'model' },
  ] as const
  for (const place of places) expect(rootOf(await openChunk(transcript, place), 6)).toBe(root)
})

test('each chunk of a large tensor is opened, the last shorter than the others', async () => {
  const { data, transcript: large } = await largeRun()
  const expected = listOf(large.checkpoints[0]!.hash)
  for (const chunk of [0, 1, 2]) {
    const opening = await openChunk(large, { checkpoint: 0, group: 'params', tensor: 'large', chunk })
    expect(size(opening.data)).toBe(chunk < 2 ? 8192 : 100)
    expect(opening.data.endsWith(data[Math.min(8192 * (chunk + 1), data.length) - 1]!.toString(16))).toBe(true)
    expect(rootOf(opening, 1)).toBe(expected)
    expect(rootOf({ ...opening, chunk: BigInt((chunk + 1) % 3) }, 1)).not.toBe(expected)
    expect(rootOf({ ...opening, dims: opening.dims.toReversed() }, 1)).not.toBe(expected)
    expect(rootOf({ ...opening, name: 'other' }, 1)).not.toBe(expected)
    expect(rootOf({ ...opening, dtype: 2 }, 1)).not.toBe(expected)
  }
})

test('an inner node is not opened as a chunk', async () => {
  const { transcript: large } = await largeRun()
  const opening = await openChunk(large, { checkpoint: 0, group: 'params', tensor: 'large' })
  const leaf = sha256(concat(['0x00', u64(0n), opening.data]))
  const [sibling, ...above] = opening.chunkProof as [Hex, ...Hex[]]
  const forged = { ...opening, data: concat([leaf, sibling]), chunkProof: above }
  expect(rootOf(forged, 1)).toBeUndefined()
  // Even under a shape that makes the data as short as that: the leaf has another prefix, and the shape is hashed.
  expect(rootOf({ ...forged, dims: [64n] }, 1)).toBeUndefined()
})

test.each([
  [{ checkpoint: 9, group: 'params', tensor: 'model' }, 'no checkpoint 9'],
  [{ checkpoint: 1, group: 'params', tensor: 'weights' }, 'no tensor weights'],
  [{ checkpoint: 1, group: 'params', tensor: 'layers.0.weights', chunk: 1 }, 'no chunk 1'],
] as const)('refuses %o', async (place, details) => {
  await expect(openChunk(transcript, place)).rejects.toMatchObject({
    code: 'transcript.noChunk',
    details: expect.stringContaining(details),
  })
})
