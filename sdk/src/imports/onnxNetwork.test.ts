import { describe, expect, test } from 'vitest'
import { createRandom, type Random } from '../models/random.ts'
import { evaluate } from './importedModel.ts'
import { type OnnxDraft, writeOnnx } from './onnxWriter.testing.ts'
import { readOnnx } from './readOnnx.ts'

type Step = {
  draft: OnnxDraft['nodes'][number]
  constants: number[][]
  dims?: number[]
  run: (row: number[]) => number[]
}

const seeds = Array.from({ length: 100 }, (_, seed) => seed)

const draw = (random: Random, length: number) => Array.from({ length }, () => Math.fround(random.normal()))

const dot = (weights: (output: number, input: number) => number, outputs: number, row: number[]) =>
  Array.from({ length: outputs }, (_, output) => row.reduce((sum, x, input) => sum + weights(output, input) * x, 0))

/** One random operator on rows of `width` numbers, and what it does to a row. */
function drawStep(random: Random, width: number): Step {
  const outputs = 1 + random.below(6)
  const [a = [], b = [], c = [], d = []] = [
    draw(random, width),
    draw(random, width),
    draw(random, width),
    draw(random, width),
  ]
  const weights = draw(random, width * outputs)
  const biases = draw(random, outputs)
  const positive = d.map(value => Math.fround(value ** 2 + 0.1))
  const steps: (() => Step)[] = [
    () => ({
      draft: { operator: 'Gemm', attributes: { transB: 1, alpha: { float: 0.5 }, beta: { float: 2 } } },
      constants: [weights, biases],
      dims: [outputs, width],
      run: row =>
        dot((output, input) => weights[output * width + input]!, outputs, row).map(
          (sum, i) => 0.5 * sum + 2 * biases[i]!,
        ),
    }),
    () => ({
      draft: { operator: 'MatMul' },
      constants: [weights],
      dims: [width, outputs],
      run: row => dot((output, input) => weights[input * outputs + output]!, outputs, row),
    }),
    () => ({
      draft: { operator: 'BatchNormalization', attributes: { epsilon: { float: 0.125 } } },
      constants: [a, b, c, positive],
      run: row => row.map((x, i) => ((x - c[i]!) / Math.sqrt(positive[i]! + 0.125)) * a[i]! + b[i]!),
    }),
    () => ({ draft: { operator: 'Add' }, constants: [a], run: row => row.map((x, i) => x + a[i]!) }),
    () => ({ draft: { operator: 'Sub' }, constants: [a], run: row => row.map((x, i) => x - a[i]!) }),
    () => ({ draft: { operator: 'Mul' }, constants: [a], run: row => row.map((x, i) => x * a[i]!) }),
    () => ({ draft: { operator: 'Div' }, constants: [positive], run: row => row.map((x, i) => x / positive[i]!) }),
    () => ({ draft: { operator: 'Relu' }, constants: [], run: row => row.map(x => Math.max(0, x)) }),
    () => ({ draft: { operator: 'Identity' }, constants: [], run: row => row }),
    () => ({ draft: { operator: 'Flatten' }, constants: [], run: row => row }),
  ]
  return steps[random.below(steps.length)]!()
}

describe('a random chain of operators', () => {
  test.each(seeds)('seed %i: folds into layers that compute the same', seed => {
    const random = createRandom(seed)
    const width = 1 + random.below(5)
    const file: Required<Pick<OnnxDraft, 'nodes' | 'constants'>> = { nodes: [], constants: {} }
    const rows = Array.from({ length: 5 }, () => draw(random, width))
    let outputs = rows
    const stepCount = 1 + random.below(10)
    for (let index = 0; index < stepCount; index++) {
      const { draft, constants, dims, run } = drawStep(random, outputs[0]!.length)
      const names = constants.map((floats, place) => {
        const name = `${index}-${place}`
        file.constants[name] = { dims: place === 0 && dims ? dims : [floats.length], floats }
        return name
      })
      file.nodes.push({ ...draft, inputs: [index === 0 ? 'X' : `${index}`, ...names], outputs: [`${index + 1}`] })
      outputs = outputs.map(run)
    }
    const bytes = writeOnnx({ ...file, dims: [-1, width], outputs: [`${stepCount}`] })
    const hiddenCount = file.nodes.filter(({ operator }) => operator === 'Relu').length
    if (hiddenCount > 7) return
    const { model } = readOnnx(bytes, undefined)
    for (const [index, row] of rows.entries()) {
      for (const [output, value] of evaluate(model, Float64Array.from(row)).entries()) {
        expect(value).toBeCloseTo(outputs[index]![output]!, 8)
      }
    }
  })
})

const two = { dims: [2], floats: [1, 2] }

const refused: [string, OnnxDraft['nodes'][number], string][] = [
  ['Tanh', { operator: 'Tanh' }, 'ReLU'],
  ['Gelu', { operator: 'Gelu' }, 'ReLU'],
  ['Conv', { operator: 'Conv' }, 'multilayer perceptron'],
  ['LSTM', { operator: 'LSTM' }, 'multilayer perceptron'],
  ['LayerNormalization', { operator: 'LayerNormalization' }, 'batch normalization'],
  ['QLinearMatMul', { operator: 'QLinearMatMul' }, 'float32'],
  ['Normalizer', { operator: 'Normalizer', domain: 'ai.onnx.ml' }, 'integer rows'],
  ['SVMClassifier', { operator: 'SVMClassifier', domain: 'ai.onnx.ml' }, 'logistic regression'],
  ['TreeEnsemble', { operator: 'TreeEnsemble', domain: 'ai.onnx.ml' }, 'version 3'],
  ['Relu', { operator: 'Relu', domain: 'com.example' }, 'chains of Gemm'],
]

test.each(refused)('%s is refused by name, with what works instead', (operator, node, hint) => {
  const bytes = writeOnnx({ nodes: [node], constants: { two } })
  expect(() => readOnnx(bytes, undefined)).toThrow(
    expect.objectContaining({
      code: 'import.unsupported',
      shortMessage: expect.stringContaining(operator),
      details: 'Node "Y"',
      hint: expect.stringContaining(hint),
    }),
  )
})

test('a sigmoid in a hidden layer is refused, one at the end is two classes', () => {
  const matMul = { operator: 'MatMul', inputs: ['X', 'w'], outputs: ['z'] }
  const sigmoid = { operator: 'Sigmoid', inputs: ['z'], outputs: ['s'] }
  const constants = { w: { dims: [2, 1], floats: [1, -1] }, v: { dims: [1, 1], floats: [1] } }
  const { model } = readOnnx(writeOnnx({ nodes: [matMul, sigmoid], constants, outputs: ['s'] }), undefined)
  expect([...evaluate(model, Float64Array.of(5, 2))]).toEqual([-3, 3])

  const hidden = [matMul, sigmoid, { operator: 'MatMul', inputs: ['s', 'v'] }]
  expect(() => readOnnx(writeOnnx({ nodes: hidden, constants }), undefined)).toThrow(
    'ONNX operator Sigmoid in a hidden layer',
  )
})

test('two inputs, and outputs that are not one prediction, are refused', () => {
  const nodes = [
    { operator: 'Relu', outputs: ['Y'] },
    { operator: 'MatMul', inputs: ['X', 'w'], outputs: ['Z'] },
  ]
  const bytes = writeOnnx({
    nodes,
    constants: { w: { dims: [2, 3], floats: [1, 2, 3, 4, 5, 6] } },
    outputs: ['Y', 'Z'],
  })
  expect(() => readOnnx(bytes, undefined)).toThrow('2 outputs that are not one prediction')
})
