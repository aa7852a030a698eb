import { describe, expect, test } from 'vitest'
import { encodeModel } from './encodeModel.ts'
import { createFloatNetwork, createPass } from './floatNetwork.ts'
import { fitGrid, roundToGrid } from './grid.ts'
import { integerForward } from './integerForward.ts'
import { laneWidths } from './model.ts'
import { predictRows } from './predict.ts'
import { quantize, runNetwork } from './quantize.ts'
import { createRandom, type Random } from './random.ts'
import { randomRows } from './randomModel.testing.ts'

/** A network of random shape, with parameters around `10^magnitude` for rows of its own. */
const randomNetwork = (random: Random, magnitude: number) => {
  const rows = randomRows(random, 1 + random.below(60), 2 + random.below(5), 20 + random.below(40))
  const hidden = Array.from({ length: random.below(4) }, () => 1 + random.below(20))
  const network = createFloatNetwork(rows, [...hidden, rows.classCount])
  for (let i = 0; i < network.parameters.length; i++) network.parameters[i] = random.normal() * 10 ** magnitude
  return { network, rows }
}

/** A network of random shape whose labels spread over about so much. */
const randomRegression = (random: Random, range: number) => {
  const rows = randomRows(random, 1 + random.below(30), 1, 100)
  const network = createFloatNetwork(rows, [...Array.from({ length: random.below(3) }, () => 1 + random.below(20)), 1])
  for (const { weights, inputCount } of network.layers) {
    for (let i = 0; i < weights.length; i++) weights[i] = random.normal() / Math.sqrt(inputCount)
  }
  network.labelScale = range / 6
  network.layers.at(-1)!.biases[0] = 3
  return { network, rows }
}

describe('quantize', () => {
  test('every network becomes a sound model, whatever its size', () => {
    const random = createRandom(1)
    for (let round = 0; round < 200; round++) {
      const { network, rows } = randomNetwork(random, random.below(13) - 6)
      const { model, report } = quantize(network, rows)
      encodeModel(model)
      expect(report.laneBits).toBe(model.laneBits)
    }
  })

  test('says on how many rows the integers differ', () => {
    const random = createRandom(2)
    const { network, rows } = randomNetwork(random, 0)
    const { model, report } = quantize(network, rows)
    const before = runNetwork(network, rows).predictions
    const after = predictRows(model, rows)
    expect(report.differingRows).toBe(before.filter((label, row) => label !== after[row]).length)
  })

  test('agrees with the real network on nearly every row', () => {
    const random = createRandom(3)
    let differing = 0
    let all = 0
    for (let round = 0; round < 50; round++) {
      const { network, rows } = randomNetwork(random, 0)
      differing += quantize(network, rows).report.differingRows
      all += rows.rowCount
    }
    expect(differing / all).toBeLessThan(0.03)
  })

  test('takes a wider lane where the narrowest costs accuracy', () => {
    const random = createRandom(4)
    const rows = randomRows(random, 1000, 2, 60)
    const network = createFloatNetwork(rows, [2])
    for (let i = 0; i < network.parameters.length; i++) network.parameters[i] = random.normal()
    const labels = runNetwork(network, rows).predictions
    const { report } = quantize(network, { ...rows, labels })
    expect(report).toMatchObject({ laneBits: 25, errorBefore: 0, errorAfter: 0 })
  })
})

describe('quantize, in regression', () => {
  test('keeps labels nearly as they were, whatever their range', () => {
    const random = createRandom(7)
    for (const range of [1, 10, 1000, 16_000, 60_000]) {
      const { network, rows } = randomRegression(random, range)
      const before = runNetwork(network, rows).predictions
      const { model, report } = quantize(network, { ...rows, labels: before })
      encodeModel(model)
      expect(report).toMatchObject({ laneBits: model.laneBits, errorBefore: 0 })
      expect(report.errorAfter).toBeLessThan(1 + range / 50)
    }
  })

  test('gives the root mean square error, in labels', () => {
    const { network, rows } = randomRegression(createRandom(8), 1000)
    const before = runNetwork(network, rows).predictions
    const { report } = quantize(network, { ...rows, labels: Uint16Array.from(before, label => label + 30) })
    expect(report.errorBefore).toBe(30)
    expect(report.errorAfter).toBeGreaterThan(20)
  })
})

describe('roundToGrid', () => {
  test('stays sound when the network has outgrown the grid', () => {
    const random = createRandom(5)
    for (const laneBits of laneWidths) {
      const { network, rows } = randomNetwork(random, 0)
      const grid = fitGrid(network, runNetwork(network, rows).peaks, laneBits)
      for (let i = 0; i < network.parameters.length; i++) network.parameters[i]! *= 1000
      encodeModel(roundToGrid(network, grid))
    }
  })
})

test('the integer pass says what the reference engine says', () => {
  const random = createRandom(6)
  for (let round = 0; round < 30; round++) {
    const { network, rows } = randomNetwork(random, 0)
    const { model, grid } = quantize(network, rows)
    const forward = integerForward(network, grid)
    const pass = createPass(network)
    const predictions = Uint8Array.from({ length: rows.rowCount }, (_, row) => {
      forward(rows, row, pass)
      return pass.outputs.indexOf(Math.max(...pass.outputs))
    })
    expect(predictions).toEqual(predictRows(model, rows))
  }
})
