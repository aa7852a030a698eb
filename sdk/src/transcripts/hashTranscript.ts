import { type Address, bytesToHex, concat, type Hex, numberToHex, size, stringToHex, zeroHash } from 'viem'
import { AssayError } from '../errors.ts'
import { hashList, packHashes } from './hashList.ts'
import { hashHex, hashTensor } from './hashTensor.ts'
import { sha256 } from './sha256.ts'
import { numberTensor, type Tensor } from './tensor.ts'

/** What a training's state consists of. */
export const stateGroups = ['params', 'buffers', 'optimizer', 'scheduler', 'rng'] as const
export type StateGroup = (typeof stateGroups)[number]

/** The roots of a state's groups. */
export type StateRoots = Record<StateGroup, Hex>

/** What a run commits to before it trains. */
export type Plan = { code: Hex; dataset: Hex; hyperparameters: Hex }

/** Which rows a step saw, in the order in which it did. */
export type Batch = { step: number; rows: readonly number[] | Uint32Array }

/** What a checkpoint's hash is of, besides the domain and the hyperparameters of its run. */
export type CheckpointHashes = {
  index: number
  step: number
  state: Hex
  batches: Hex
  metrics: Hex
  previous: Hex
}

/** Where a run is on chain. */
export type RunPlace = { chainId: number; runs: Address; runId: bigint; trainer: Address }

export type NamedHash = { name: string; hash: Hex }

const u32 = (value: number) => numberToHex(value, { size: 4 })
const u64 = (value: number) => numberToHex(value, { size: 8 })
const u256 = (value: bigint | number) => numberToHex(value, { size: 32 })

/** Tensors, or files, in the order in which they are hashed: by the bytes of their names, each name once. */
export function sortByName<Item extends { name: string }>(items: readonly Item[]): Item[] {
  const sorted = items.map(item => ({ item, key: stringToHex(item.name) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const [index, { item, key }] of sorted.entries()) {
    if (sorted[index + 1]?.key === key) throw new AssayError('tensor.twice', `There are two of the name ${item.name}`)
  }
  return sorted.map(({ item }) => item)
}

/** The list of hashes that are at hand as hex. */
export const hashHashes = (hashes: readonly Hex[]): Promise<Hex> => hashList(packHashes(hashes))

/** @throws AssayError `tensor.twice` */
export async function hashSet(tensors: readonly NamedHash[]): Promise<Hex> {
  return hashHashes(sortByName(tensors).map(({ hash }) => hash))
}

/** @throws AssayError `tensor.twice`, `tensor.nan`, `tensor.length` */
export async function hashTensors(tensors: Iterable<Tensor> | AsyncIterable<Tensor>): Promise<Hex> {
  const hashes: NamedHash[] = []
  for await (const tensor of tensors) hashes.push({ name: tensor.name, hash: await hashTensor(tensor) })
  return hashSet(hashes)
}

/** What a checkpoint says of how the training went. */
export const hashMetrics = (values: Readonly<Record<string, number>>): Promise<Hex> =>
  hashTensors(Object.entries(values).map(([name, value]) => numberTensor(name, value)))

export function hashState({ params, buffers, optimizer, scheduler, rng }: StateRoots, step: number): Promise<Hex> {
  return hashHex(concat(['0x04', params, buffers, optimizer, scheduler, rng, u64(step)]))
}

/** @returns The leaf of a segment's `batchRoot`, which is the list of them. */
export async function hashBatch({ step, rows }: Batch): Promise<Hex> {
  const message = new DataView(new ArrayBuffer(17 + 8 * rows.length))
  message.setUint8(0, 5)
  message.setBigUint64(1, BigInt(step))
  message.setBigUint64(9, BigInt(rows.length))
  for (let index = 0; index < rows.length; index++) message.setBigUint64(17 + 8 * index, BigInt(rows[index]!))
  return bytesToHex(await sha256(new Uint8Array(message.buffer)))
}

export async function hashBatches(batches: readonly Batch[]): Promise<Hex> {
  return hashHashes(await Promise.all(batches.map(hashBatch)))
}

export function hashCheckpoint(
  { domain, hyperparameters }: { domain: Hex; hyperparameters: Hex },
  { index, step, state, batches, metrics, previous }: CheckpointHashes,
): Promise<Hex> {
  return hashHex(concat(['0x06', domain, u64(index), u64(step), state, batches, hyperparameters, metrics, previous]))
}

/** @param checkpoints Their hashes, from the first on. */
export const hashRun = (checkpoints: readonly Hex[]): Promise<Hex> => hashHashes(checkpoints)

export const hashWeights = ({ params, buffers }: Pick<StateRoots, 'params' | 'buffers'>): Promise<Hex> =>
  hashHex(concat(['0x07', params, buffers]))

/** Of a run that is on no chain, {@link zeroHash}. */
export function hashDomain(place: RunPlace | undefined): Promise<Hex> {
  if (place === undefined) return Promise.resolve(zeroHash)
  const { chainId, runs, trainer, runId } = place
  return hashHex(concat([stringToHex('assay/run/1'), u256(chainId), runs, trainer, u256(runId)]))
}

/** The seed of a run on chain, by the beacon's randomness. */
export const hashSeed = (domain: Hex, plan: Hex, randomness: bigint): Promise<Hex> =>
  hashHex(concat(['0x08', domain, plan, u256(randomness)]))

export const hashPlan = ({ code, dataset, hyperparameters }: Plan): Promise<Hex> =>
  hashHex(concat(['0x09', code, dataset, hyperparameters]))

/** @param files Their names, and SHA-256 of what is in them. */
export async function hashCode(files: readonly NamedHash[]): Promise<Hex> {
  const hashes: Hex[] = []
  for (const { name, hash } of sortByName(files)) {
    const bytes = stringToHex(name)
    hashes.push(await hashHex(concat(['0x0a', u32(size(bytes)), bytes, hash])))
  }
  return hashHashes(hashes)
}
