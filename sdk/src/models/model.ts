/** A layer of integer neurons: `acc = Σ weight · input + bias`. */
export type Layer = {
  inputCount: number
  outputCount: number
  /** Hidden layers put out `clamp(acc >> shift, 0, 255)`; the last layer's shift is 0. */
  shift: number
  /** One for each output. */
  biases: Int32Array
  /** Row-major, `outputCount × inputCount`. */
  weights: Int8Array
}

/**
 * A linear classifier (one layer) or a multilayer perceptron (two to eight). The largest `acc` of the last layer is the
 * class.
 */
export type NetworkModel = {
  family: 'linear' | 'mlp'
  featureCount: number
  classCount: number
  /** Bits that the on-chain kernel gives to one accumulator, its sign and a guard bit included. */
  laneBits: LaneBits
  layers: Layer[]
}

/**
 * A perfect binary decision tree in level order: at node `i`, `x[features[i]] <= thresholds[i]` goes to `2i + 1`, else to
 * `2i + 2`.
 */
export type TreeModel = {
  family: 'tree'
  featureCount: number
  classCount: number
  depth: number
  /** `2^depth − 1` feature indices. */
  features: Uint8Array
  /** `2^depth − 1` thresholds. */
  thresholds: Uint8Array
  /** `2^depth` classes. */
  leaves: Uint8Array
}

/** An integer program that every engine computes bit for bit alike (docs/formats.md, "Model"). */
export type Model = NetworkModel | TreeModel

export type Family = Model['family']

/** The first byte of every model. */
export const modelVersion = 1

/** The second byte of every model. */
export const familyIds = { linear: 1, mlp: 2, tree: 3 } as const satisfies Record<Family, number>

/** Lane widths, narrowest and cheapest first: twelve, ten and eight lanes in a word. */
export const laneWidths = [21, 25, 32] as const

export type LaneBits = (typeof laneWidths)[number]

/** Inclusive limits of docs/formats.md, "Model". */
export const modelLimits = {
  featureCount: { min: 1, max: 65535 },
  classCount: { min: 2, max: 64 },
  layerCount: { linear: { min: 1, max: 1 }, mlp: { min: 2, max: 8 } },
  width: { min: 1, max: 1024 },
  depth: { min: 1, max: 10 },
} as const

/** The largest shift of a hidden layer. */
export function maxShift(laneBits: LaneBits): number {
  return laneBits - 3
}

/** What `255 · Σ|weight| + |bias|` of every neuron stays below, so that one lane never reaches into the next. */
export function soundnessBound(laneBits: LaneBits): number {
  return 2 ** (laneBits - 2)
}

/** What can be wrong with a model, in the order of the enum `Fault` of the contract `IScorer`, whose 0 is "none". */
export const modelFaults = [
  'length',
  'version',
  'family',
  'features',
  'classes',
  'laneBits',
  'layers',
  'width',
  'shift',
  'unsound',
  'depth',
  'nodeFeature',
  'leafClass',
] as const

export type ModelFault = (typeof modelFaults)[number]
