import type { Hex } from 'viem'
import { z } from 'zod'
import { canonicalJson, decodeJson } from '../datasets/canonicalJson.ts'
import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { encodeModel } from '../models/encodeModel.ts'
import { emptyState, type Fit, type FitState, type FitStep, type Numbers } from '../models/fit.ts'
import { createBoostingFit, createForestFit, createTreeFit } from '../models/forestFits.ts'
import { createLinearFit } from '../models/linearFit.ts'
import type { Model } from '../models/model.ts'
import { createNetworkFit } from '../models/networkFit.ts'
import { createRandom } from '../models/random.ts'
import { hashTensors, stateGroups } from './hashTranscript.ts'
import { emptyGroups, type State } from './readCheckpoint.ts'
import { arrayTensor, type WholeTensor } from './tensor.ts'
import { modelTensor } from './weightsRoot.ts'

/** Raised whenever a trainer's arithmetic changes, since what it recorded before can then not be re-executed. */
export const trainerVersion = 1

const count = z.int().positive().max(100_000)
const bytes = z.int().positive().default(4096)
const rules = {
  minSamplesSplit: z.int().optional(),
  minSamplesLeaf: z.int().optional(),
  criterion: z.enum(['gini', 'entropy']).optional(),
}

const hyperparameterSchema = z.discriminatedUnion('trainer', [
  z.strictObject({
    trainer: z.literal('linear'),
    version: z.int(),
    penalty: z.number().nonnegative().default(1),
    iterations: count.default(200),
  }),
  z.strictObject({
    trainer: z.literal('mlp'),
    version: z.int(),
    hidden: z.array(z.int()).readonly().default([16]),
    epochs: count.default(60),
    integerEpochs: z.int().nonnegative().max(100_000).default(10),
    batchSize: count.default(16),
    learningRate: z.number().positive().default(0.005),
    weightDecay: z.number().nonnegative().default(1),
  }),
  z.strictObject({ trainer: z.literal('tree'), version: z.int(), depth: z.int().min(1).max(10).default(5), ...rules }),
  z.strictObject({
    trainer: z.literal('forest'),
    version: z.int(),
    trees: z.int().min(1).max(1024).default(100),
    depth: z.int().min(1).max(10).default(5),
    maxModelBytes: bytes,
    ...rules,
  }),
  z.strictObject({
    trainer: z.literal('boosting'),
    version: z.int(),
    rounds: count.default(100),
    depth: z.int().min(1).max(10).default(3),
    learningRate: z.number().positive().default(0.1),
    penalty: z.number().nonnegative().default(1),
    minCurvature: z.number().nonnegative().default(1),
    maxModelBytes: bytes,
  }),
])

/** How one of Assay's own trainers is to train: what stands in hyperparameters.json. */
export type Hyperparameters = z.output<typeof hyperparameterSchema>

/** What of it the user chooses; the rest is as the trainer has it by default. */
export type TrainerOptions =
  z.input<typeof hyperparameterSchema> extends infer Options
    ? Options extends unknown
      ? Omit<Options, 'version'>
      : never
    : never

/** Completes options by the trainer's defaults, in the bytes in which they are committed to. */
export function encodeHyperparameters(options: TrainerOptions): Uint8Array {
  const chosen = decodeHyperparameters(
    new TextEncoder().encode(JSON.stringify({ ...options, version: trainerVersion })),
  )
  return new TextEncoder().encode(canonicalJson(chosen))
}

/** @throws AssayError `training.hyperparameters` */
export function decodeHyperparameters(source: Uint8Array): Hyperparameters {
  return decodeJson(source, hyperparameterSchema, { code: 'training.hyperparameters', name: 'hyperparameters.json' })
}

/** The rows as a run commits to them: features `x`, labels `y`. */
export function hashRows({ featureCount, rowCount, features, labels }: Rows): Promise<Hex> {
  return hashTensors([
    { name: 'x', dtype: 'U8', shape: [rowCount, featureCount], data: [features] },
    labels instanceof Uint8Array
      ? { name: 'y', dtype: 'U8', shape: [rowCount], data: [labels] }
      : arrayTensor('y', Int32Array.from(labels)),
  ])
}

/** Steps that a training takes at most, the one that rounds the model with them. */
export function countRunSteps(options: Hyperparameters): number {
  switch (options.trainer) {
    case 'linear':
      return options.iterations + 1
    case 'mlp':
      return options.epochs + options.integerEpochs + 1
    case 'tree':
      return 2
    case 'forest':
      return options.trees + 1
    case 'boosting':
      return options.rounds + 1
  }
}

/** A training of Assay's own, whose last step rounds what was trained to the integer model. */
export class AssayRun {
  readonly #fit: Fit
  #model: Model | undefined

  /** @param from The state that the training goes on from, as tensors; none to begin. */
  constructor(rows: Rows, hyperparameters: Hyperparameters, seed: Hex, from?: State) {
    if (hyperparameters.version !== trainerVersion) {
      throw new AssayError('training.version', `This is version ${trainerVersion} of the trainers`, {
        details: `The run was recorded by version ${hyperparameters.version}.`,
        hint: 'Use the release of the SDK that has that version.',
      })
    }
    this.#fit = createFit(rows, hyperparameters, seed, from && toFitState(from))
  }

  /** @returns Undefined once the model is there. */
  step(): FitStep | undefined {
    if (this.#model !== undefined) return undefined
    if (!this.#fit.isDone()) return this.#fit.step()
    this.#model = this.#fit.model()
    return { rows: [], metrics: {} }
  }

  get model(): Model | undefined {
    return this.#model
  }

  /** As tensors, copied. */
  state(): State {
    const state = this.#model
      ? { ...emptyState(), params: { [modelTensor]: encodeModel(this.#model) } }
      : this.#fit.state()
    const tensors = emptyGroups<WholeTensor>()
    for (const group of stateGroups) {
      for (const [name, numbers] of Object.entries(state[group])) tensors[group].push(arrayTensor(name, numbers))
    }
    return tensors
  }
}

function createFit(rows: Rows, options: Hyperparameters, seed: Hex, from: FitState | undefined): Fit {
  const random = createRandom(0)
  for (let word = 0; word < 4; word++) random.state[word]! ^= Number((BigInt(seed) >> BigInt(32 * word)) & 0xffffffffn)
  switch (options.trainer) {
    case 'linear':
      return createLinearFit(rows, options, from)
    case 'mlp':
      return createNetworkFit(rows, options, random, from)
    case 'tree':
      return createTreeFit(rows, options, from)
    case 'forest':
      return createForestFit(rows, options, random, from)
    case 'boosting':
      return createBoostingFit(rows, options, from)
  }
}

function toFitState(state: State): FitState {
  const fitState = emptyState()
  for (const group of stateGroups) {
    for (const tensor of state[group]) fitState[group][tensor.name] = toNumbers(tensor)
  }
  return fitState
}

function toNumbers({ name, dtype, data: [bytes] }: WholeTensor): Numbers {
  const { buffer } = bytes.slice()
  if (dtype === 'F64') return new Float64Array(buffer)
  if (dtype === 'I32') return new Int32Array(buffer)
  if (dtype === 'U8') return new Uint8Array(buffer)
  throw new AssayError('training.state', 'The training cannot go on from this state', {
    details: `Tensor ${name} is of ${dtype}, which no trainer writes.`,
  })
}
