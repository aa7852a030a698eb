import type { FloatNetwork } from './floatNetwork.ts'

const firstDecay = 0.9
const secondDecay = 0.999
const epsilon = 1e-8

/**
 * Adam (Kingma and Ba, 2015) with decoupled weight decay (Loshchilov and Hutter, 2019); biases do not decay.
 *
 * @returns A function that moves the network's parameters against a gradient.
 */
export function createAdam(
  { parameters, layers }: FloatNetwork,
  { learningRate, weightDecay }: { learningRate: number; weightDecay: number },
): (gradient: Float64Array) => void {
  const means = new Float64Array(parameters.length)
  const squares = new Float64Array(parameters.length)
  let step = 0
  return gradient => {
    step++
    const rate = (learningRate * Math.sqrt(1 - secondDecay ** step)) / (1 - firstDecay ** step)
    for (const { weights } of layers) {
      for (let i = 0; i < weights.length; i++) weights[i]! *= 1 - learningRate * weightDecay
    }
    for (let i = 0; i < parameters.length; i++) {
      means[i] = firstDecay * means[i]! + (1 - firstDecay) * gradient[i]!
      squares[i] = secondDecay * squares[i]! + (1 - secondDecay) * gradient[i]! ** 2
      parameters[i]! -= (rate * means[i]!) / (Math.sqrt(squares[i]!) + epsilon)
    }
  }
}
