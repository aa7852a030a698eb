import type { Rows } from '../datasets/rows.ts'
import { type Fit, type FitState, takeCount, takeNumbers } from './fit.ts'
import { createLinearNetwork, descentLimits, penalizedLoss } from './fitLinear.ts'
import { createMinimizer, type Move } from './minimize.ts'
import { layerNumbers } from './networkFit.ts'
import { quantize } from './quantize.ts'

export type LinearFitOptions = {
  /** Weight of the L2 penalty. */
  penalty: number
  /** At most; the descent ends once it is level. */
  iterations: number
}

/** Logistic regression, or ridge regression of numbers; a step is an iteration of L-BFGS over all rows. */
export function createLinearFit(rows: Rows, { penalty, iterations }: LinearFitOptions, from?: FitState): Fit {
  const network = createLinearNetwork(rows)
  const { parameters } = network
  if (from !== undefined) {
    for (const [name, numbers] of Object.entries(layerNumbers(network))) {
      numbers.set(takeNumbers(from, 'params', name, numbers))
    }
  }
  let iteration = from === undefined ? 0 : takeCount(from, 'scheduler', 'iteration')
  let isLevel = from !== undefined && takeCount(from, 'scheduler', 'isLevel') === 1
  const moves = from === undefined ? [] : takeMoves(from, parameters.length)
  const minimizer = createMinimizer(penalizedLoss(network, rows, penalty), parameters, moves)
  const pack = (part: keyof Move) => Float64Array.from(minimizer.moves.flatMap(move => Array.from(move[part])))

  return {
    isDone: () => isLevel || iteration === iterations || minimizer.slope() <= descentLimits.tolerance,
    step() {
      iteration++
      isLevel = !minimizer.advance()
      // A trial that failed may have been the last that the objective set.
      parameters.set(minimizer.point)
      return { rows: [], metrics: { loss: minimizer.value } }
    },
    state: () => ({
      params: layerNumbers(network),
      buffers: { offsets: network.offsets, scales: network.scales, labelScale: Float64Array.of(network.labelScale) },
      optimizer: { moves: pack('move'), turns: pack('turn') },
      scheduler: { iteration: Int32Array.of(iteration), isLevel: Int32Array.of(Number(isLevel)) },
      rng: {},
    }),
    model: () => quantize(network, rows).model,
  }
}

function takeMoves(from: FitState, length: number): Move[] {
  const [moves, turns] = (['moves', 'turns'] as const).map(name =>
    takeNumbers(from, 'optimizer', name, new Float64Array(), true),
  )
  return Array.from({ length: moves!.length / length }, (_, index) => ({
    move: moves!.slice(index * length, (index + 1) * length),
    turn: turns!.slice(index * length, (index + 1) * length),
  }))
}
