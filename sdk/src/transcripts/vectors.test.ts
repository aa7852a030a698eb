import { bytesToHex, type Hex, zeroHash } from 'viem'
import { expect, test } from 'vitest'
import { seededBytes } from '../datasets/seededBytes.testing.ts'
import { hashList, hashTree, packHashes, proveLeaf } from './hashList.ts'
import { hashChunks, hashTensor } from './hashTensor.ts'
import {
  hashBatches,
  hashCheckpoint,
  hashCode,
  hashDomain,
  hashPlan,
  hashRun,
  hashSeed,
  hashSet,
  hashState,
  hashTensors,
  hashWeights,
  stateGroups,
} from './hashTranscript.ts'
import { type Dtype, tensorBytes, type WholeTensor } from './tensor.ts'

const random = seededBytes(6)
const randomHash = () => bytesToHex(random(32))
const range = (length: number) => Array.from({ length }, (_, index) => index)

// Numbers whose highest byte is below 0x40 are neither NaN nor negative.
const tensorOf = (name: string, dtype: Dtype, shape: number[]): WholeTensor => {
  const data = random(tensorBytes({ dtype, shape })).map(byte => byte & (dtype === 'BOOL' ? 1 : 0x3f))
  return { name, dtype, shape, data: [data] }
}

const shown = async (tensor: WholeTensor) => {
  const { name, dtype, shape, data } = tensor
  const chunks = await hashChunks(tensor)
  return {
    data: bytesToHex(data[0]),
    dataRoot: await hashList(chunks),
    dtype,
    hash: await hashTensor(tensor),
    name,
    shape,
  }
}

test('vectors', async () => {
  const lists = await Promise.all(
    [0, 1, 2, 3, 5, 8].map(async count => {
      const leaves = range(count).map(randomHash)
      const tree = await hashTree(packHashes(leaves))
      return {
        leaves,
        list: await hashList(packHashes(leaves)),
        proofs: leaves.map((_, index) => proveLeaf(tree, index)),
        tree: bytesToHex(tree.levels.at(-1)!),
      }
    }),
  )

  const tensors: WholeTensor[] = [
    tensorOf('empty', 'F32', [0, 3]),
    tensorOf('flag', 'BOOL', []),
    tensorOf('layers.0.weight', 'F32', [7, 300]),
    tensorOf('layers.0.bias', 'F64', [7]),
    tensorOf('chunk', 'U8', [8192]),
    tensorOf('schritte-Größe', 'I64', []),
    tensorOf('half', 'F16', [2, 3, 4]),
    tensorOf('brain', 'BF16', [1]),
    tensorOf('counts', 'I32', [3]),
    tensorOf('short', 'I16', [2]),
    tensorOf('signed', 'I8', [5]),
    tensorOf('𝛼', 'U8', [1]),
    tensorOf('ﬁ', 'U8', [1]),
  ]

  const place = {
    chainId: 31337,
    runs: '0x5FbDB2315678afecb367f032d93F642f64180aa3',
    runId: 7n,
    trainer: '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266',
  } as const
  const files = [
    { name: 'train.py', hash: randomHash() },
    { name: 'model.py', hash: randomHash() },
  ]
  const code = await hashCode(files)
  const domain = await hashDomain(place)
  const parts = { code, dataset: randomHash(), hyperparameters: randomHash() }
  const plan = await hashPlan(parts)
  const randomness = randomHash()

  const checkpoints = []
  let previous: Hex = zeroHash
  for (const index of range(3)) {
    const step = index * 2
    const sets = stateGroups.map((group, at) => ({
      group,
      tensors: range(4 - at).map(() => tensorOf(`${group}.${random(2).join('-')}`, 'F32', [3])),
    }))
    const roots = Object.fromEntries(
      await Promise.all(sets.map(async ({ group, tensors }) => [group, await hashTensors(tensors)])),
    )
    const batches = index === 0 ? [] : [step - 1, step].map(at => ({ rows: [...random(4)], step: at }))
    const state = await hashState(roots, step)
    const batchRoot = await hashBatches(batches)
    const metrics = randomHash()
    const hash = await hashCheckpoint(
      { domain, hyperparameters: parts.hyperparameters },
      { index, step, state, batches: batchRoot, metrics, previous },
    )
    checkpoints.push({
      batchRoot,
      batches,
      hash,
      index,
      metrics,
      previous,
      roots,
      state,
      step,
      tensors: Object.fromEntries(
        await Promise.all(sets.map(async ({ group, tensors }) => [group, await Promise.all(tensors.map(shown))])),
      ),
      weightsRoot: await hashWeights(roots),
    })
    previous = hash
  }

  const vectors = {
    checkpoints,
    code: { files, root: code },
    domain: { ...place, hash: domain, runId: Number(place.runId) },
    lists,
    plan: { ...parts, hash: plan },
    runRoot: await hashRun(checkpoints.map(({ hash }) => hash)),
    seed: { hash: await hashSeed(domain, plan, BigInt(randomness)), randomness },
    set: await hashTensors(tensors),
    tensors: await Promise.all(tensors.map(shown)),
  }
  await expect(`${JSON.stringify(vectors, null, 2)}\n`).toMatchFileSnapshot('../../../vectors/transcripts.json')
  expect(await hashSet([])).toBe(await hashList(packHashes([])))
})
