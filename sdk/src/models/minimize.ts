/** Writes the gradient at `point` to `gradient` and returns the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number

/** A step that was taken, and how it turned the gradient. */
export type Move = { move: Float64Array; turn: Float64Array }

/** A search for the least value, one iteration at a time. */
export type Minimizer = {
  point: Float64Array
  value: number
  /** The last moves, by which the next is chosen. */
  moves: readonly Move[]
  /** The gradient's largest part. */
  slope(): number
  /** @returns Whether a lower point was found. */
  advance(): boolean
}

const memory = 10
const sufficientDecrease = 1e-4
const maxHalvings = 30

/**
 * Minimizes a smooth convex function by L-BFGS (Liu and Nocedal, 1989) with a backtracking line search.
 *
 * @param start Where to begin; not changed.
 * @returns The point reached once the gradient's largest part is at most `tolerance`, or after `maxIterations`.
 */
export function minimize(
  objective: Objective,
  start: Float64Array,
  { maxIterations, tolerance }: { maxIterations: number; tolerance: number },
): Float64Array {
  const minimizer = createMinimizer(objective, start)
  for (let iteration = 0; iteration < maxIterations && minimizer.slope() > tolerance; iteration++) {
    if (!minimizer.advance()) break
  }
  return minimizer.point
}

/** @param moves The last moves of a search that goes on. */
export function createMinimizer(objective: Objective, start: Float64Array, moves: readonly Move[] = []): Minimizer {
  let gradient = new Float64Array(start.length)
  const value = objective(start, gradient)
  return {
    point: start.slice(),
    value,
    moves,
    slope: () => gradient.reduce((most, part) => Math.max(most, Math.abs(part)), 0),
    advance() {
      const { point, value } = this
      const direction = descend(gradient, this.moves)
      const slope = dot(direction, gradient)
      // The first step has no curvature to go by, so it is one unit long at most.
      let length = this.moves.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1
      let nextPoint = point
      let nextValue = value
      const nextGradient = new Float64Array(point.length)
      for (let halving = 0; halving < maxHalvings; halving++, length /= 2) {
        nextPoint = point.map((coordinate, i) => coordinate + length * direction[i]!)
        nextValue = objective(nextPoint, nextGradient)
        if (nextValue <= value + sufficientDecrease * length * slope) break
      }
      if (nextValue >= value) return false

      const move = nextPoint.map((coordinate, i) => coordinate - point[i]!)
      const turn = nextGradient.map((part, i) => part - gradient[i]!)
      if (dot(move, turn) > 0) this.moves = [...this.moves, { move, turn }].slice(-memory)
      this.point = nextPoint
      this.value = nextValue
      gradient = nextGradient
      return true
    },
  }
}

/** The two-loop recursion: `−H · gradient`, with the inverse Hessian `H` that the last moves suggest. */
function descend(gradient: Float64Array, moves: readonly Move[]): Float64Array {
  const direction = gradient.map(part => -part)
  const shares = moves.toReversed().map(({ move, turn }) => {
    const share = dot(move, direction) / dot(move, turn)
    add(direction, -share, turn)
    return share
  })
  const last = moves.at(-1)
  if (last !== undefined) {
    const scale = dot(last.move, last.turn) / dot(last.turn, last.turn)
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale
  }
  for (const [index, { move, turn }] of moves.entries()) {
    add(direction, shares[moves.length - 1 - index]! - dot(turn, direction) / dot(move, turn), move)
  }
  return direction
}

function add(target: Float64Array, factor: number, vector: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i]! += factor * vector[i]!
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
