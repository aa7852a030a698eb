import { expect, test } from 'vitest'
import {
  createFloatNetwork,
  createGradient,
  createPass,
  floatForward,
  meanLoss,
  propagateBack,
} from './floatNetwork.ts'
import { createRandom } from './random.ts'
import { randomRows } from './randomModel.testing.ts'

test('standardizes features, and lets a constant one through as zero', () => {
  const rows = randomRows(createRandom(1), 3, 2, 100)
  for (let row = 0; row < 100; row++) rows.features[3 * row + 2] = 9
  const network = createFloatNetwork(rows, [2])
  const pass = createPass(network)
  const forward = floatForward(network)
  const inputs = Array.from({ length: 100 }, (_, row) => {
    forward(rows, row, pass)
    return [...pass.activations[0]!]
  })
  for (const feature of [0, 1]) {
    const values = inputs.map(input => input[feature]!)
    expect(values.reduce((sum, value) => sum + value, 0) / 100).toBeCloseTo(0, 10)
    expect(values.reduce((sum, value) => sum + value ** 2, 0) / 100).toBeCloseTo(1, 10)
  }
  expect(inputs.every(input => input[2] === 0)).toBe(true)
})

test.each([1, 3])('backpropagation gives the slope of the loss, over %i outputs', classCount => {
  const random = createRandom(2)
  const rows = randomRows(random, 4, classCount, 10)
  const network = createFloatNetwork(rows, [5, 4, classCount])
  network.labelScale = 10_000
  for (let i = 0; i < network.parameters.length; i++) network.parameters[i] = random.normal()
  const gradient = createGradient(network)
  const pass = createPass(network)
  const forward = floatForward(network)
  for (let row = 0; row < rows.rowCount; row++) {
    forward(rows, row, pass)
    propagateBack(network, rows.labels[row]!, pass, gradient)
  }
  const step = 1e-6
  for (let i = 0; i < network.parameters.length; i++) {
    const lossAt = (move: number) => {
      network.parameters[i]! += move
      const loss = meanLoss(network, forward, rows)
      network.parameters[i]! -= move
      return loss
    }
    const slope = (lossAt(step) - lossAt(-step)) / (2 * step)
    expect(gradient.parameters[i]! / rows.rowCount).toBeCloseTo(slope, 6)
  }
})
