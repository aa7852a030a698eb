import type { Hex } from 'viem'
import { AssayError } from '../errors.ts'
import { hashTensor } from './hashTensor.ts'
import { hashSet, type NamedHash, type StateGroup, type StateRoots, stateGroups } from './hashTranscript.ts'
import { readSafetensors } from './readSafetensors.ts'
import { readTensor, type Tensor, type WholeTensor } from './tensor.ts'
import { type Checkpoint, checkpointFile, type TranscriptFolder } from './transcript.ts'
import { checkpointFormat } from './weightsRoot.ts'

/** A training's whole state, as tensors. */
export type State = Record<StateGroup, WholeTensor[]>

/** The tensors of a checkpoint's file, each with the group that it is of. */
export async function* readGroups(
  folder: TranscriptFolder,
  { index, step }: Pick<Checkpoint, 'index' | 'step'>,
): AsyncGenerator<{ group: StateGroup; tensor: Tensor }, undefined> {
  const file = checkpointFile(index)
  const { metadata, tensors } = await readSafetensors(await folder.read(file), file)
  if (metadata.format !== checkpointFormat || metadata.step !== String(step)) {
    throw new AssayError('transcript.wrong', `${file} is not the checkpoint of step ${step}`, {
      details: `Its metadata say format "${metadata.format}", step "${metadata.step}".`,
    })
  }
  for await (const tensor of tensors) {
    const slash = tensor.name.indexOf('/')
    const group = stateGroups.find(name => name === tensor.name.slice(0, slash))
    if (group === undefined) {
      throw new AssayError('transcript.wrong', `Tensor ${tensor.name} of ${file} belongs to no group`, {
        details: `A name begins with one of ${stateGroups.join(', ')}, and a slash.`,
      })
    }
    yield { group, tensor: { ...tensor, name: tensor.name.slice(slash + 1) } }
  }
}

/** The roots of a checkpoint's file, whose tensors are read piece by piece. */
export async function hashCheckpointFile(
  folder: TranscriptFolder,
  checkpoint: Pick<Checkpoint, 'index' | 'step'>,
): Promise<StateRoots> {
  const hashes = emptyGroups<NamedHash>()
  for await (const { group, tensor } of readGroups(folder, checkpoint)) {
    hashes[group].push({ name: tensor.name, hash: await hashTensor(tensor) })
  }
  return hashGroups(hashes)
}

/**
 * Reads the state of a checkpoint, and makes sure that it is the one that was hashed.
 *
 * @throws AssayError `transcript.wrong`, `safetensors.…`
 */
export async function readCheckpoint(folder: TranscriptFolder, checkpoint: Checkpoint): Promise<State> {
  const state = emptyGroups<WholeTensor>()
  for await (const { group, tensor } of readGroups(folder, checkpoint)) state[group].push(await readTensor(tensor))
  checkRoots(checkpoint, await hashStateRoots(state))
  return state
}

export async function hashStateRoots(state: State): Promise<StateRoots> {
  const hashes = emptyGroups<NamedHash>()
  for (const group of stateGroups) {
    for (const tensor of state[group]) hashes[group].push({ name: tensor.name, hash: await hashTensor(tensor) })
  }
  return hashGroups(hashes)
}

/** @throws AssayError `transcript.wrong` with the first group that is not what its root says. */
export function checkRoots(checkpoint: Checkpoint, found: StateRoots): void {
  for (const group of stateGroups) {
    if (found[group] === checkpoint[group]) continue
    throw new AssayError(
      'transcript.wrong',
      `${checkpointFile(checkpoint.index)} is not what was hashed: its ${group} differ`,
      {
        details: `Their root is ${found[group]}, and checkpoint ${checkpoint.index} says ${checkpoint[group]}.`,
        hint: 'The file was changed after it was recorded: have another copy of it.',
      },
    )
  }
}

export const emptyGroups = <Item>(): Record<StateGroup, Item[]> => ({
  params: [],
  buffers: [],
  optimizer: [],
  scheduler: [],
  rng: [],
})

async function hashGroups(hashes: Record<StateGroup, NamedHash[]>): Promise<StateRoots> {
  const root = (group: StateGroup): Promise<Hex> => hashSet(hashes[group])
  return {
    params: await root('params'),
    buffers: await root('buffers'),
    optimizer: await root('optimizer'),
    scheduler: await root('scheduler'),
    rng: await root('rng'),
  }
}
