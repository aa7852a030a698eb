import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { type Adam, createAdam } from './adam.ts'
import { createGradient, createPass, type FloatNetwork, type Forward, propagateBack } from './floatNetwork.ts'
import type { Random } from './random.ts'

export type EpochsOptions = {
  network: FloatNetwork
  rows: Rows
  batchSize: number
  learningRate: number
  weightDecay: number
  /** The forward pass of the network as it now is. */
  prepare: () => Forward
  random: Random
}

/** Passes over the rows, in another order each. */
export type Epochs = {
  adam: Adam
  /** The order of the last pass, which the next one shuffles. */
  order: Uint32Array
  /**
   * Trains for one pass.
   *
   * @returns The mean loss of the rows, each when its turn came.
   * @throws AssayError `training.diverged`
   */
  run(): number
}

const largestParameter = 1e6

/** Training in integers only refines what training in real numbers has found. */
export const integerLearningShare = 0.2

export function createEpochs({ network, rows, batchSize, prepare, random, ...rates }: EpochsOptions): Epochs {
  const pass = createPass(network)
  const gradient = createGradient(network)
  const adam = createAdam(network, rates)
  const order = Uint32Array.from({ length: rows.rowCount }, (_, row) => row)
  return {
    adam,
    order,
    run() {
      let loss = 0
      random.shuffle(order)
      for (let start = 0; start < order.length; start += batchSize) {
        const batch = order.subarray(start, start + batchSize)
        const forward = prepare()
        gradient.parameters.fill(0)
        for (const row of batch) {
          forward(rows, row, pass)
          loss += propagateBack(network, rows.labels[row]!, pass, gradient)
        }
        adam.update(gradient.parameters.map(part => part / batch.length))
      }
      if (!network.parameters.every(parameter => Math.abs(parameter) < largestParameter)) {
        throw new AssayError('training.diverged', 'The training ran away', {
          hint: 'Lower the learning rate.',
        })
      }
      return loss / order.length
    },
  }
}

/** He, Zhang, Ren and Sun (2015). */
export function initialize({ layers }: FloatNetwork, random: Random): void {
  for (const { weights, inputCount } of layers) {
    for (let i = 0; i < weights.length; i++) weights[i] = random.normal() * Math.sqrt(2 / inputCount)
  }
}
