/** A layer of integer neurons: `acc = Σ weight · input + bias`. */
export type Layer = {
  inputCount: number
  outputCount: number
  /** Hidden layers put out `clamp(acc >> shift, 0, 255)`. In the last layer of a classifier it is 0. */
  shift: number
  /** One for each output. */
  biases: Int32Array
  /** Row-major, `outputCount × inputCount`. */
  weights: Int8Array
}

/**
 * A linear model (one layer) or a multilayer perceptron (two to eight). The largest `acc` of the last layer is the class;
 * a regression has one output, `clamp(acc >> shift, 0, 65535)`.
 */
export type NetworkModel = {
  family: 'linear' | 'mlp'
  featureCount: number
  /** 1 is a regression, here and in every model. */
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
  /** `2^depth` classes, or labels of a regression. */
  leaves: Uint8Array | Uint16Array
}

/** A tree whose leaves hold what is added to one output, or to all. */
export type ForestTree = {
  /** The output that it adds to; undefined for all of them. */
  output: number | undefined
  depth: number
  /** `2^depth − 1` feature indices, in level order. */
  features: Uint8Array
  /** `2^depth − 1` thresholds. */
  thresholds: Uint8Array
  /** `2^depth` numbers, or as many times `classCount`, leaf by leaf. */
  leaves: Int16Array
}

/**
 * A random forest or a gradient boosting: each output is its bias and what the trees add. The largest is the class; a
 * regression has one, `clamp(sum >> shift, 0, 65535)`.
 */
export type ForestModel = {
  family: 'forest'
  featureCount: number
  classCount: number
  /** 0 in a classifier. */
  shift: number
  /** One for each output. */
  biases: Int32Array
  trees: ForestTree[]
}

/** An integer program that every engine computes bit for bit alike (docs/formats.md, "Model"). */
export type Model = NetworkModel | TreeModel | ForestModel

export type Family = Model['family']

/** The first byte of every model. */
export const modelVersion = 1

/** The second byte of every model. */
export const familyIds = { linear: 1, mlp: 2, tree: 3, forest: 4 } as const satisfies Record<Family, number>

/** Lane widths, narrowest and cheapest first: twelve, ten and eight lanes in a word. */
export const laneWidths = [21, 25, 32] as const

export type LaneBits = (typeof laneWidths)[number]

/** Inclusive limits of docs/formats.md, "Model". */
export const modelLimits = {
  featureCount: { min: 1, max: 65535 },
  classCount: { min: 1, max: 64 },
  layerCount: { linear: { min: 1, max: 1 }, mlp: { min: 2, max: 8 } },
  width: { min: 1, max: 1024 },
  depth: { min: 1, max: 10 },
  treeCount: { min: 1, max: 1024 },
} as const

/** Lanes that a forest's sums have on chain, whatever the model. */
export const forestLaneBits = 25

/** The largest shift of a hidden layer, or of a regression's output. */
export function maxShift(laneBits: number): number {
  return laneBits - 3
}

/** What the largest sum of every neuron and every output stays below, so that one lane never reaches into the next. */
export function soundnessBound(laneBits: number): number {
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
  'trees',
  'output',
] as const

export type ModelFault = (typeof modelFaults)[number]
