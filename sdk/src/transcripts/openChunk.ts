import { bytesToHex, concatBytes, type Hex } from 'viem'
import { AssayError } from '../errors.ts'
import { hashList, hashTree, packHashes, proveLeaf } from './hashList.ts'
import { chunkBytes, hashChunks, hashTensor, nameData } from './hashTensor.ts'
import { hashState, type StateGroup, sortByName, stateGroups } from './hashTranscript.ts'
import { readGroups } from './readCheckpoint.ts'
import { dtypes, type Tensor, tensorBytes } from './tensor.ts'
import type { Transcript } from './transcript.ts'

export type ChunkPlace = {
  /** The index of the checkpoint. */
  checkpoint: number
  group: StateGroup
  tensor: string
  /** Of 8,192 bytes each. Default: the first. */
  chunk?: number
}

/** A chunk and all that leads from it to a run's root, as `Runs.openChunk` takes it. */
export type ChunkOpening = {
  checkpoint: { index: bigint; step: bigint; state: Hex; batches: Hex; metrics: Hex; previous: Hex }
  checkpointProof: Hex[]
  state: Record<StateGroup, Hex>
  /** The place of the group among {@link stateGroups}. */
  group: number
  tensors: bigint
  tensor: bigint
  tensorProof: Hex[]
  name: string
  dtype: number
  dims: bigint[]
  chunk: bigint
  data: Hex
  chunkProof: Hex[]
}

/**
 * Opens one chunk of one tensor of a run.
 *
 * @throws AssayError `transcript.noChunk`, `transcript.wrong`, `safetensors.…`
 * @example
 * ```ts
 * const opening = await openChunk(transcript, { checkpoint: 3, group: 'params', tensor: '0.weight' })
 * ```
 */
export async function openChunk(
  { folder, checkpoints }: Transcript,
  { checkpoint: index, group, tensor: name, chunk = 0 }: ChunkPlace,
): Promise<ChunkOpening> {
  const checkpoint = checkpoints[index]
  if (checkpoint === undefined) throw missing(`There is no checkpoint ${index}; there are ${checkpoints.length}.`)
  const hashed: { name: string; hash: Hex; found?: FoundChunk }[] = []
  for await (const each of readGroups(folder, checkpoint)) {
    if (each.group !== group) continue
    const { tensor } = each
    if (tensor.name === name) hashed.push(await findChunk(tensor, chunk))
    else hashed.push({ name: tensor.name, hash: await hashTensor(tensor) })
  }
  const sorted = sortByName(hashed)
  const tensors = packHashes(sorted.map(({ hash }) => hash))
  const at = sorted.findIndex(({ found }) => found !== undefined)
  const found = sorted[at]?.found
  if (found === undefined) {
    throw missing(
      `Checkpoint ${index} has no tensor ${name} among its ${group}: ${listNames(sorted.map(each => each.name))}.`,
    )
  }
  if ((await hashList(tensors)) !== checkpoint[group]) {
    throw new AssayError('transcript.wrong', `The ${group} of checkpoint ${index} are not those hashed`)
  }

  const { params, buffers, optimizer, scheduler, rng, step, batchRoot, metrics, previous } = checkpoint
  const state = { params, buffers, optimizer, scheduler, rng }
  return {
    checkpoint: {
      index: BigInt(index),
      step: BigInt(step),
      state: await hashState(state, step),
      batches: batchRoot,
      metrics: metrics.root,
      previous,
    },
    checkpointProof: proveLeaf(await hashTree(packHashes(checkpoints.map(({ hash }) => hash))), index),
    state,
    group: stateGroups.indexOf(group),
    tensors: BigInt(sorted.length),
    tensor: BigInt(at),
    tensorProof: proveLeaf(await hashTree(tensors), at),
    name,
    ...found,
  }
}

type FoundChunk = Pick<ChunkOpening, 'dtype' | 'dims' | 'chunk' | 'data' | 'chunkProof'>

/** Hashes a tensor and keeps one chunk of it. */
async function findChunk(tensor: Tensor, chunk: number): Promise<{ name: string; hash: Hex; found: FoundChunk }> {
  const start = chunk * chunkBytes
  const kept: Uint8Array[] = []
  async function* keepChunk() {
    let position = 0
    for await (const piece of tensor.data) {
      kept.push(piece.slice(Math.max(0, start - position), Math.max(0, start + chunkBytes - position)))
      position += piece.length
      yield piece
    }
  }
  const leaves = await hashChunks({ ...tensor, data: keepChunk() })
  const data = concatBytes(kept)
  if (data.length === 0)
    throw missing(`Tensor ${tensor.name} has no chunk ${chunk}; it has ${Math.ceil(tensorBytes(tensor) / chunkBytes)}.`)
  return {
    name: tensor.name,
    hash: await nameData(tensor, await hashList(leaves)),
    found: {
      dtype: dtypes[tensor.dtype].code,
      dims: tensor.shape.map(BigInt),
      chunk: BigInt(chunk),
      data: bytesToHex(data),
      chunkProof: proveLeaf(await hashTree(leaves), chunk),
    },
  }
}

const mostNames = 5

function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'there is none'
  const others = names.length - mostNames
  return `${names.slice(0, mostNames).join(', ')}${others > 0 ? ` and ${others} more` : ''}`
}

const missing = (details: string) => new AssayError('transcript.noChunk', 'There is no such chunk to open', { details })
