import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileStream, type RandomAccessFile, weightsRoot } from '@assay/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomWeights } from './modelScene.testing.ts'
import { addWeights, openWeights } from './weightsStore.ts'

const piece = 2 ** 16
const sealed = piece + 16
const head = 33

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-weights-'))
})
afterAll(() => rm(dir, { recursive: true }))

async function add(modelId: bigint, weights: Blob): Promise<string> {
  const { root } = await weightsRoot(weights, 'weights')
  await addWeights(dir, { modelId, bytes: weights.size, root, quotaBytes: 2 ** 30 }, fileStream(weights))
  return join(dir, 'weights', String(modelId))
}

const bytesOf = async (file: RandomAccessFile, start = 0, end = file.size) =>
  new Uint8Array(await file.slice(start, end).arrayBuffer())

test.each([1, piece - 1, piece, piece + 1, 3 * piece, 3 * piece + 5])(
  '%i bytes are read back, any part of them',
  async size => {
    const weights = randomWeights(size)
    const path = await add(BigInt(size), weights)
    const file = await openWeights(dir, BigInt(size))
    const expected = await bytesOf(weights)
    expect(file.size).toBe(size)
    expect(await bytesOf(file)).toEqual(expected)
    for (const [start, end] of [
      [0, 1],
      [piece - 2, piece + 2],
      [size - 1, size],
      [size, size + 10],
    ] as const) {
      expect(await bytesOf(file, start, end)).toEqual(expected.slice(start, end))
    }
    expect((await readFile(path)).length).toBe(head + size + 16 * Math.ceil(size / piece))
  },
)

test('what was cut off, moved, changed, or put in the place of another does not open', async () => {
  const path = await add(7n, randomWeights(3 * piece))
  const whole = new Uint8Array(await readFile(path))
  const second = [head + sealed, head + 2 * sealed] as const
  const swapped = whole.slice()
  swapped.set(whole.subarray(...second), head)
  swapped.set(whole.subarray(head, second[0]), second[0])
  const changed = whole.slice()
  changed[second[0]]! ^= 1
  const salted = whole.slice()
  salted[1]! ^= 1
  const newer = whole.slice()
  newer[0] = 2
  const other = new Uint8Array(await readFile(await add(8n, randomWeights(3 * piece))))
  for (const bytes of [whole.slice(0, second[1]), swapped, changed, salted, other]) {
    await writeFile(path, bytes)
    const file = await openWeights(dir, 7n)
    await expect(bytesOf(file)).rejects.toMatchObject({ code: 'node.unreadableWeights' })
  }
  for (const bytes of [whole.slice(0, 20), newer]) {
    await writeFile(path, bytes)
    await expect(openWeights(dir, 7n)).rejects.toMatchObject({ code: 'node.unreadableWeights' })
  }
  await writeFile(path, whole)
  expect((await openWeights(dir, 7n)).size).toBe(3 * piece)
})

test('weights that stop arriving leave nothing behind', async () => {
  const { root } = await weightsRoot(randomWeights(10), 'weights')
  const stopping = new ReadableStream<Uint8Array>({
    start: controller => controller.enqueue(new Uint8Array(100_000)),
    pull: controller => controller.error(new Error('gone')),
  })
  const before = await readdir(join(dir, 'weights'))
  await expect(addWeights(dir, { modelId: 9n, bytes: 200_000, root, quotaBytes: 2 ** 30 }, stopping)).rejects.toThrow()
  expect(await readdir(join(dir, 'weights'))).toEqual(before)
})
