import { AssayError } from '../errors.ts'
import type { Model } from './model.ts'

/** Numbers as a state keeps them. */
export type Numbers = Float64Array | Int32Array | Uint8Array

type FitGroup = 'params' | 'buffers' | 'optimizer' | 'scheduler' | 'rng'

/** All that the rest of a training follows from, besides its rows and options. */
export type FitState = Record<FitGroup, Record<string, Numbers>>

export const emptyState = (): FitState => ({ params: {}, buffers: {}, optimizer: {}, scheduler: {}, rng: {} })

/** What a step saw and came to. */
export type FitStep = { rows: ArrayLike<number>; metrics: Record<string, number> }

/**
 * A training in steps, which can go on from any of its states: without the search for options on rows held out that
 * trainers do before. A step is an epoch, an iteration, a round or a tree.
 */
export type Fit = {
  isDone(): boolean
  /** @returns The rows in the order in which the step saw them; none if it is all, in their own order. */
  step(): FitStep
  /** A view of the state: what a step changes, it changes there too. */
  state(): FitState
  /** The integer model of a training that is done. */
  model(): Model
}

/**
 * Takes numbers out of a state that comes from outside.
 *
 * @param like An array of the type that is expected, and of the length if that is known.
 * @throws AssayError `training.state`
 */
export function takeNumbers<Kind extends Numbers>(
  state: FitState,
  group: FitGroup,
  name: string,
  like: Kind,
  anyLength = false,
): Kind {
  const numbers = state[group][name]
  const isLike = (found: Numbers | undefined): found is Kind =>
    found !== undefined && found.constructor === like.constructor && (anyLength || found.length === like.length)
  if (isLike(numbers)) return numbers
  throw new AssayError('training.state', 'The training cannot go on from this state', {
    details: `${group}/${name} is not there, or not ${anyLength ? '' : `${like.length} `}numbers of its type.`,
  })
}

/** A number that counts steps, from a state. */
export function takeCount(state: FitState, group: FitGroup, name: string): number {
  return takeNumbers(state, group, name, new Int32Array(1))[0]!
}
