import { stateGroups } from './hashTranscript.ts'
import type { State } from './readCheckpoint.ts'
import { isFloat, tensorNumbers, type WholeTensor } from './tensor.ts'

/** What re-executing a segment came to. */
export type SegmentVerdict = {
  /** The checkpoint that it leads to; segment 0 leads from the seed to the first. */
  segment: number
  /**
   * `match`: the same to the bit. `within`: apart by less than the tolerance. `environmentDiffers`: apart, and so are the
   * environments, so that nothing follows from it. `differs`: apart in the same environment.
   */
  verdict: 'match' | 'within' | 'differs' | 'environmentDiffers'
  /** How far the re-executed parameters are from the recorded ones, in the L2 norm. */
  distance: number | undefined
  /** How far the recorded segment moved the parameters. */
  reference: number | undefined
  /** The distance over the reference. */
  ratio: number | undefined
  /** What is not the same, by name. */
  differences: readonly string[]
  /** What of the environment is not as it was recorded. */
  environment: readonly string[]
}

/** Re-executes segments of one transcript, one after the other. */
export type Executor = (segments: readonly number[], signal?: AbortSignal) => AsyncIterable<SegmentVerdict>

/** The names of the tensors that differ in any bit, or are in one state only. */
export function compareStates(recorded: State, found: State): string[] {
  return stateGroups.flatMap(group => {
    const [ours, theirs] = [byName(found[group]), byName(recorded[group])]
    return [...new Set([...ours.keys(), ...theirs.keys()])]
      .filter(name => !isSame(ours.get(name), theirs.get(name)))
      .map(name => `${group}/${name}`)
  })
}

/** How far apart the numbers of two sets of tensors are, in the L2 norm; what is in one alone, or longer, counts from 0. */
export function distance(some: readonly WholeTensor[], others: readonly WholeTensor[]): number {
  const theirs = byName(others)
  const ours = byName(some)
  let sum = 0
  for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
    const [a, b] = [ours.get(name), theirs.get(name)].map(tensor =>
      tensor && isFloat(tensor) ? tensorNumbers(tensor) : [],
    )
    const length = Math.max(a!.length, b!.length)
    for (let index = 0; index < length; index++) {
      const [one, other] = [a![index] ?? 0, b![index] ?? 0]
      // Infinity is not far from itself, though its difference is no number.
      if (one !== other) sum += (one - other) ** 2
    }
  }
  return Math.sqrt(sum)
}

const byName = (tensors: readonly WholeTensor[]) => new Map(tensors.map(tensor => [tensor.name, tensor]))

function isSame(a: WholeTensor | undefined, b: WholeTensor | undefined): boolean {
  if (a === undefined || b === undefined || a.dtype !== b.dtype) return false
  const [[left], [right]] = [a.data, b.data]
  return (
    a.shape.length === b.shape.length &&
    a.shape.every((size, axis) => size === b.shape[axis]) &&
    left.length === right.length &&
    left.every((byte, index) => byte === right[index])
  )
}
