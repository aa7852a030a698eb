import type { Hex } from 'viem'
import { AssayError } from '../errors.ts'
import { circuits } from '../generated/circuits.ts'

/** The shape of what one circuit proves: each limit is the most that fits. */
export type Circuit = {
  name: string
  family: 'tree' | 'forest'
  /** Of a test set. */
  rows: number
  features: number
  classes: number
  /** Of each tree, exactly. */
  depth: number
  trees: number
  /** Field elements of a model, and of its ciphertext. */
  modelFields: number
  gates: number
  /** Hash of the verification key: what stands for the circuit itself. Null where more of the ceremony's points are needed to make it. */
  vkHash: Hex | null
  /** The same of the key for a chain of one's own, from points with which anybody can forge proofs. */
  insecureVkHash: Hex
}

export type ChooseCircuitParameters = {
  family: Circuit['family']
  /** Of the test set. */
  rows: number
  features: number
  classes: number
  /** Levels that the model may have. */
  maxDepth: number
}

/**
 * The smallest circuit that a test set and a model fit; a smaller circuit is proven faster.
 *
 * @throws AssayError `order.noCircuit`, with the limit that is passed.
 *
 * @example
 * ```ts
 * chooseCircuit({ family: 'tree', rows: 200, features: 4, classes: 3, maxDepth: 5 }).name // 'tree-512-5'
 * ```
 */
export function chooseCircuit(parameters: ChooseCircuitParameters): Circuit {
  const { family, rows, features, classes, maxDepth } = parameters
  let fitting: readonly Circuit[] = circuits.filter(circuit => circuit.family === family)
  const asked = { rows, features, classes, depth: maxDepth }
  for (const limit of ['features', 'classes', 'rows', 'depth'] as const) {
    const most = Math.max(...fitting.map(circuit => circuit[limit]))
    if (asked[limit] > most) throw tooLarge(family, limit, asked[limit], most)
    fitting = fitting.filter(circuit => circuit[limit] >= asked[limit])
  }
  return fitting.reduce((least, next) => (next.rows * next.depth < least.rows * least.depth ? next : least))
}

/**
 * The circuit's number on chain: its place in the manifest.
 *
 * @throws AssayError `order.unknownCircuit`.
 */
export function circuitNumber({ name }: Circuit): number {
  const number = circuits.findIndex(circuit => circuit.name === name)
  if (number < 0) throw unknownCircuit(name)
  return number
}

/**
 * The circuit of that number.
 *
 * @throws AssayError `order.unknownCircuit`.
 */
export function circuitOf(number: number): Circuit {
  const circuit = circuits[number]
  if (circuit === undefined) throw unknownCircuit(number)
  return circuit
}

function unknownCircuit(which: number | string): AssayError {
  return new AssayError('order.unknownCircuit', `This version of Assay does not know circuit ${which}`, {
    hint: 'The market may be newer than this program: update it.',
  })
}

const hints = {
  rows: 'Test with fewer rows, drawn at random.',
  features: 'Choose a dataset with fewer columns.',
  classes: 'Choose a dataset with fewer classes, or another family.',
  depth: 'Ask for a shallower tree (--depth).',
}

function tooLarge(family: string, limit: keyof typeof hints, asked: number, most: number): AssayError {
  return new AssayError(
    'order.noCircuit',
    `No circuit proves a ${family} of so many ${limit === 'depth' ? 'levels' : limit}`,
    {
      details: `${limit}: ${asked}, at most ${most}`,
      hint: hints[limit],
    },
  )
}
