/** Writes the gradient at `point` to `gradient` and returns the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number

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
  let point = start.slice()
  let gradient = new Float64Array(point.length)
  let value = objective(point, gradient)
  let steps: Step[] = []

  for (let iteration = 0; iteration < maxIterations && largest(gradient) > tolerance; iteration++) {
    const direction = descend(gradient, steps)
    const slope = dot(direction, gradient)
    // The first step has no curvature to go by, so it is one unit long at most.
    let length = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1
    let nextPoint = point
    let nextValue = value
    const nextGradient = new Float64Array(point.length)
    for (let halving = 0; halving < maxHalvings; halving++, length /= 2) {
      nextPoint = point.map((coordinate, i) => coordinate + length * direction[i]!)
      nextValue = objective(nextPoint, nextGradient)
      if (nextValue <= value + sufficientDecrease * length * slope) break
    }
    if (nextValue >= value) return point

    const move = nextPoint.map((coordinate, i) => coordinate - point[i]!)
    const turn = nextGradient.map((part, i) => part - gradient[i]!)
    const curvature = dot(move, turn)
    if (curvature > 0) steps = [...steps, { move, turn, curvature }].slice(-memory)
    point = nextPoint
    value = nextValue
    gradient = nextGradient
  }
  return point
}

type Step = { move: Float64Array; turn: Float64Array; curvature: number }

/** The two-loop recursion: `−H · gradient`, with the inverse Hessian `H` that the last steps suggest. */
function descend(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map(part => -part)
  const shares = steps.toReversed().map(({ move, turn, curvature }) => {
    const share = dot(move, direction) / curvature
    add(direction, -share, turn)
    return share
  })
  const last = steps.at(-1)
  if (last !== undefined) {
    const scale = last.curvature / dot(last.turn, last.turn)
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale
  }
  for (const [index, { move, turn, curvature }] of steps.entries()) {
    add(direction, shares[steps.length - 1 - index]! - dot(turn, direction) / curvature, move)
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

function largest(vector: Float64Array): number {
  return vector.reduce((most, part) => Math.max(most, Math.abs(part)), 0)
}
