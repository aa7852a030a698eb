import { power, square } from './exactMath.ts'
import type { FloatNetwork } from './floatNetwork.ts'

const firstDecay = 0.9
const secondDecay = 0.999
const epsilon = 1e-8

/** What Adam remembers of the gradients so far, and how it moves a network's parameters against the next. */
export type Adam = {
  means: Float64Array
  squares: Float64Array
  steps: number
  update(gradient: Float64Array): void
}

/** Adam (Kingma and Ba, 2015) with decoupled weight decay (Loshchilov and Hutter, 2019); biases do not decay. */
export function createAdam(
  { parameters, layers }: FloatNetwork,
  { learningRate, weightDecay }: { learningRate: number; weightDecay: number },
): Adam {
  const means = new Float64Array(parameters.length)
  const squares = new Float64Array(parameters.length)
  return {
    means,
    squares,
    steps: 0,
    update(gradient) {
      this.steps++
      const rate = (learningRate * Math.sqrt(1 - power(secondDecay, this.steps))) / (1 - power(firstDecay, this.steps))
      for (const { weights } of layers) {
        for (let i = 0; i < weights.length; i++) weights[i]! *= 1 - learningRate * weightDecay
      }
      for (let i = 0; i < parameters.length; i++) {
        means[i] = firstDecay * means[i]! + (1 - firstDecay) * gradient[i]!
        squares[i] = secondDecay * squares[i]! + (1 - secondDecay) * square(gradient[i]!)
        parameters[i]! -= (rate * means[i]!) / (Math.sqrt(squares[i]!) + epsilon)
      }
    },
  }
}
