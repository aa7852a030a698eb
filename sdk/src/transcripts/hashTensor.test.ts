import { bytesToHex, type Hex } from 'viem'
import { expect, test } from 'vitest'
import { seededBytes } from '../datasets/seededBytes.testing.ts'
import { hashList } from './hashList.ts'
import { chunkBytes, hashChunks, hashTensor } from './hashTensor.ts'
import { hashTensors, hashWeights } from './hashTranscript.ts'
import { hashAll, sha256, webSha256 } from './sha256.ts'
import type { Dtype, WholeTensor } from './tensor.ts'

const random = seededBytes(1)
const float32 = (name: string, numbers: Float32Array, shape = [numbers.length]): WholeTensor => ({
  name,
  dtype: 'F32',
  shape,
  data: [new Uint8Array(numbers.buffer)],
})

test('the hash of Node.js is that of WebCrypto', async () => {
  const messages = [0, 1, 55, 64, 8201].map(random)
  const hashes = await Promise.all([sha256, webSha256].map(hash => hashAll(5, index => messages[index]!, hash)))
  expect(hashes[0]).toEqual(hashes[1])
  expect(hashes[0]).toHaveLength(5 * 32)
})

test('data may come in pieces of any size', async () => {
  const bytes = random(3 * chunkBytes + 5)
  const tensor = { name: 'x', dtype: 'U8', shape: [bytes.length] } as const
  const expected = await hashTensor({ ...tensor, data: [bytes] })
  for (const size of [1000, chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes + 7]) {
    const count = Math.ceil(bytes.length / size)
    const data = Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
    expect(await hashTensor({ ...tensor, data: [new Uint8Array(), ...data] })).toBe(expected)
  }
})

test.each([
  ['too short', [4], 12, '12'],
  ['too long', [2], 12, 'more'],
  ['of no shape', [-1], 0, 'none of such a shape'],
  ['of a shape that nothing holds', [2 ** 40, 2 ** 40], 8, 'none of such a shape'],
])('refuses data that are %s', async (_, shape, bytes, found) => {
  const tensor: WholeTensor = { name: 'w', dtype: 'F32', shape, data: [new Uint8Array(bytes)] }
  await expect(hashTensor(tensor)).rejects.toMatchObject({
    code: 'tensor.length',
    details: expect.stringContaining(found),
  })
})

test.each<[Dtype, number[]]>([
  ['F16', [0x01, 0x7c]],
  ['BF16', [0x81, 0xff]],
  ['F32', [1, 0, 0x80, 0x7f]],
  ['F64', [1, 0, 0, 0, 0, 0, 0xf0, 0xff]],
])('refuses what is not a number in %s, with its place; not infinity', async (dtype, nan) => {
  const count = 9000
  const bytes = new Uint8Array(count * nan.length)
  const tensor: WholeTensor = { name: 'w', dtype, shape: [count], data: [bytes] }
  bytes.set(nan, 8999 * nan.length)
  await expect(hashTensor(tensor)).rejects.toMatchObject({
    code: 'tensor.nan',
    details: expect.stringContaining('index 8999 of its 9000'),
  })
  // The lowest bits make the difference.
  bytes[8999 * nan.length] = nan.length === 2 ? nan[0]! & 0xfe : 0
  await expect(hashTensor(tensor)).resolves.toMatch(/^0x/)
})

test('any weight of a large tensor changes its hash', async () => {
  // As many as the printed form of such a tensor hid.
  const sampled = 62_100
  const weights = Float32Array.from({ length: 784 * 128 }, (_, index) => Math.sin(index))
  const tensor = float32('layer.weight', weights, [128, 784])
  const [bytes] = tensor.data
  const leaves = await hashChunks(tensor)
  const root = await hashTensor(tensor)
  const perChunk = chunkBytes / 4
  const first = Math.floor((weights.length - sampled) / 2)
  const reached = new Set<number>()
  let unnoticed = 0
  for (let index = first; index < first + sampled; index++) {
    const chunk = Math.floor(index / perChunk)
    const at = chunk * chunkBytes
    const weight = weights[index]!
    weights[index] = weight + 1
    const message = new Uint8Array(9 + Math.min(chunkBytes, bytes.length - at))
    new DataView(message.buffer).setBigUint64(1, BigInt(chunk))
    message.set(bytes.subarray(at, at + chunkBytes), 9)
    const leaf = await sha256(message)
    if (leaf.every((byte, place) => byte === leaves[chunk * 32 + place])) unnoticed++
    // The tree above is the same for all weights of a chunk.
    if (!reached.has(chunk) && (await hashTensor(tensor)) !== root) reached.add(chunk)
    weights[index] = weight
  }
  expect(unnoticed).toBe(0)
  expect(reached.size).toBe(Math.floor((first + sampled - 1) / perChunk) - Math.floor(first / perChunk) + 1)
  expect(await hashTensor(tensor)).toBe(root)
})

test('name, shape, type and place count, as do buffers', async () => {
  const weight = float32('weight', Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3])
  const mean = float32('norm.running_mean', Float32Array.of(0.5))
  const root = async (params: WholeTensor[], buffers: WholeTensor[]): Promise<Hex> =>
    hashWeights({ params: await hashTensors(params), buffers: await hashTensors(buffers) })
  const changed = await Promise.all([
    root([weight], [mean]),
    root([{ ...weight, name: 'weight2' }], [mean]),
    root([{ ...weight, shape: [3, 2] }], [mean]),
    root([{ ...weight, shape: [6] }], [mean]),
    root([{ ...weight, dtype: 'I32' }], [mean]),
    root([{ ...weight, dtype: 'U8', shape: [24] }], [mean]),
    root([weight], [float32('norm.running_mean', Float32Array.of(0.25))]),
    root([weight], []),
    root([weight, mean], []),
  ])
  expect(new Set(changed).size).toBe(changed.length)
  await expect(hashTensors([weight, weight])).rejects.toMatchObject({ code: 'tensor.twice' })
})

test('an inner node is no leaf, and a shorter list is none of zeros', async () => {
  const bytes = random(2 * chunkBytes)
  const leaves = await hashChunks({ name: 'x', dtype: 'U8', shape: [bytes.length], data: [bytes] })
  const inner = await hashAll(1, () => Uint8Array.of(1, ...leaves))
  const [four, asTwo] = [new Uint8Array([...leaves, ...leaves]), new Uint8Array([...inner, ...inner])]
  expect(await hashList(four)).not.toBe(await hashList(asTwo))
  expect(await hashList(leaves.subarray(0, 32))).not.toBe(bytesToHex(leaves.subarray(0, 32)))
  expect(await hashList(new Uint8Array([...leaves, ...new Uint8Array(32)]))).not.toBe(await hashList(leaves))
})
