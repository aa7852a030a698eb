import { bytesToBigInt, concatBytes, numberToBytes } from 'viem'
import { expect, test } from 'vitest'
import { hashFields } from '../../fields/poseidon2.ts'
import type { ForestModel } from '../../models/model.ts'
import { createRandom } from '../../models/random.ts'
import { randomLabel } from '../../models/randomModel.testing.ts'
import type { Circuit } from '../../orders/chooseCircuit.ts'
import { encryptModel } from '../../orders/encryptModel.ts'
import { commitModelFields } from '../../orders/modelFields.ts'
import type { ProofInputs } from '../../orders/proofInputs.ts'
import {
  type Ask,
  drawModel,
  drawRows,
  keys,
  mostBias,
  openCircuit,
  orderInputs,
  smallForest,
  smallTree,
} from './smallCircuits.testing.ts'

const random = createRandom(1)
const families: [string, Circuit, Ask][] = [
  ['tree', smallTree, await openCircuit(smallTree)],
  ['forest', smallForest, await openCircuit(smallForest)],
]
const [[, , askTree], [, , askForest]] = families as [(typeof families)[number], (typeof families)[number]]

/** The public inputs before the ciphertext, in their order (docs/formats.md, "Orders"). */
const names = [
  'context',
  'modelCommit',
  'testCommit',
  'rows',
  'minCorrect',
  'majority',
  'features',
  'classes',
  'keyHash',
  'secretHash',
] as const

const place = (name: (typeof names)[number]) => names.indexOf(name)

/** Of a model, in one field element. */
const fieldBytes = 31

type Changes = Partial<Record<(typeof names)[number], bigint>>

function withPublic(inputs: ProofInputs, changes: Changes): ProofInputs {
  const changed = names.map((name, index) => changes[name] ?? inputs.publicInputs[index]!)
  return { ...inputs, publicInputs: [...changed, ...inputs.publicInputs.slice(names.length)] }
}

const withPrivate = (inputs: ProofInputs, changes: Partial<ProofInputs['privateInputs']>): ProofInputs => ({
  ...inputs,
  privateInputs: { ...inputs.privateInputs, ...changes },
})

/** Another model, committed to and encrypted as it should be. */
function withModel(inputs: ProofInputs, change: (bytes: Uint8Array) => void): ProofInputs {
  const bytes = concatBytes(inputs.privateInputs.model.map(field => numberToBytes(field, { size: fieldBytes })))
  change(bytes)
  const fieldAt = (at: number) => bytesToBigInt(bytes.subarray(fieldBytes * at, fieldBytes * (at + 1)))
  return withFields(inputs, [...inputs.privateInputs.model.keys()].map(fieldAt))
}

function withFields(inputs: ProofInputs, model: bigint[]): ProofInputs {
  const committed = withPublic(inputs, { modelCommit: commitModelFields(model, keys.modelSalt) })
  const publicInputs = [...committed.publicInputs.slice(0, names.length), ...encryptModel(model, keys)]
  return withPrivate({ ...committed, publicInputs }, { model })
}

/** Other rows, committed to as they should be. */
function withRows(inputs: ProofInputs, change: (rows: bigint[]) => void): ProofInputs {
  const testRows = [...inputs.privateInputs.testRows]
  change(testRows)
  return withPrivate(withPublic(inputs, { testCommit: hashFields([keys.testSalt, ...testRows]) }), { testRows })
}

/** An order of 3 classes on fewer rows than the circuit has, of which none is all zeros. */
function drawOrder(circuit: Circuit): ProofInputs {
  for (;;) {
    const model = drawModel(random, circuit)
    const inputs = orderInputs(circuit, model, drawRows(random, model, circuit.rows - 3))
    const { testRows } = inputs.privateInputs
    if (model.classCount === 3 && model.featureCount > 1 && testRows.filter(row => row === 0n).length === 3)
      return inputs
  }
}

/** What a label weighs in a row. */
const label = 1n << 240n

test.each(families)(
  'a %s in a circuit predicts what it predicts in the reference engine',
  async (_, circuit, ask) => {
    for (let round = 0; round < 100; round++) {
      const model = drawModel(random, circuit)
      const rows = drawRows(random, model, 1 + random.below(circuit.rows))
      // In half of the rounds all rows are right, in the others as many as are.
      const wrong = random.below(2) === 0 ? 0 : random.below(rows.rowCount)
      for (let row = 0; row < wrong; row++) rows.labels[row] = randomLabel(random, model.classCount)
      const inputs = orderInputs(circuit, model, rows)
      const minCorrect = inputs.publicInputs[place('minCorrect')]!
      expect(await ask(inputs), `round ${round}`).toBeUndefined()
      expect(await ask(withPublic(inputs, { minCorrect: minCorrect + 1n })), `round ${round}`).toBeDefined()
    }
  },
  120_000,
)

test.each(families)('of a %s, each public input is held to what is proven', async (_, circuit, ask) => {
  const inputs = drawOrder(circuit)
  expect(await ask(inputs)).toBeUndefined()
  for (const [index, name] of names.entries()) {
    const value = inputs.publicInputs[index]!
    const [next, last, far] = [value + 1n, value - 1n, value + (1n << 12n)]
    // Fewer right rows may be asked for; a test set may have more features and classes than the model; and the first row of
    // padding may be a row.
    const others = { minCorrect: [next, far], features: [0n], classes: [last, far], rows: [last, far] }[name as string]
    for (const other of others ?? [next, last, far]) {
      expect(await ask(withPublic(inputs, { [name]: other })), `${name}: ${other}`).toBeDefined()
    }
  }
  for (const at of inputs.ciphertext.keys()) {
    const publicInputs = inputs.publicInputs.with(names.length + at, inputs.ciphertext[at]! ^ 1n)
    expect(await ask({ ...inputs, publicInputs })).toMatch('ciphertext')
  }
})

test.each(families)('of a %s, each private input is held to its hash', async (_, circuit, ask) => {
  const inputs = drawOrder(circuit)
  const { model, testRows } = inputs.privateInputs
  expect(await ask(withPrivate(inputs, { key: 1n }))).toMatch('key hash')
  expect(await ask(withPrivate(inputs, { secret: 1n }))).toMatch('secret hash')
  expect(await ask(withPrivate(inputs, { modelSalt: 1n }))).toMatch('model commitment')
  expect(await ask(withPrivate(inputs, { testSalt: 1n }))).toMatch('test commitment')
  for (const at of model.keys()) {
    expect(await ask(withPrivate(inputs, { model: model.with(at, model[at]! ^ 1n) }))).toMatch('model commitment')
  }
  for (const at of testRows.keys()) {
    expect(await ask(withPrivate(inputs, { testRows: testRows.with(at, testRows[at]! ^ 1n) }))).toMatch(
      'test commitment',
    )
  }
})

test.each(families)('of a %s, rows that are not counted are zeros, and labels are classes', async (_, circuit, ask) => {
  const inputs = drawOrder(circuit)
  const rows = circuit.rows - 3
  const change = (at: number, row: bigint) => withRows(inputs, all => all.fill(row, at, at + 1))
  for (const row of [1n, label, 1n << 248n]) expect(await ask(change(rows, row)), `row ${row}`).toBeDefined()
  const [first] = inputs.privateInputs.testRows
  for (const wrong of [3n, 31n, 32n, 33n, 255n, 1n << 13n]) {
    const changed = change(0, (first! % label) + wrong * label)
    expect(await ask(withPublic(changed, { minCorrect: 0n })), `label ${wrong}`).toBeDefined()
  }
})

test.each(families)('of a %s, the majority is that of the largest class', async (_, circuit, ask) => {
  const model = drawModel(random, circuit)
  const rows = { ...drawRows(random, model, 6), labels: Uint8Array.of(0, 1, 1, 1, 0, 0) }
  const inputs = orderInputs(circuit, model, rows, 0)
  expect(await ask(inputs)).toBeUndefined()
  for (const majority of [0n, 2n, 4n, 6n]) expect(await ask(withPublic(inputs, { majority }))).toBeDefined()
})

test('a tree that is not canonical is refused', async () => {
  const inputs = drawOrder(smallTree)
  const features = Number(inputs.publicInputs[place('features')])
  const change = (at: number, byte: number) => withModel(inputs, bytes => bytes.fill(byte, at, at + 1))
  const nodes = 2 ** smallTree.depth - 1
  const leavesStart = 1 + 2 * nodes
  const end = leavesStart + nodes + 1
  expect(await askTree(change(0, smallTree.depth + 1)), 'depth').toMatch('model body')
  for (let at = end; at < fieldBytes * smallTree.modelFields; at++) {
    expect(await askTree(change(at, 1)), `padding ${at}`).toMatch('model body')
  }
  for (let node = 0; node < nodes; node++) {
    expect(await askTree(change(1 + 2 * node, features)), `node ${node}`).toBeDefined()
    expect(await askTree(withPublic(change(1 + 2 * node, 30), { features: 32n })), `node ${node}`).toBeDefined()
  }
  for (let leaf = leavesStart; leaf < end; leaf++) expect(await askTree(change(leaf, 3)), `leaf ${leaf}`).toBeDefined()
})

test('a forest that is not canonical is refused', async () => {
  const inputs = drawOrder(smallForest)
  const features = Number(inputs.publicInputs[place('features')])
  const change = (at: number, ...bytes: number[]) => withModel(inputs, all => all.set(bytes, at))
  const nodes = 2 ** smallForest.depth - 1
  const treesStart = 3 + 4 * 3
  const treeBytes = 2 + 2 * nodes + 2 * 3 * (nodes + 1)
  expect(await askForest(change(0, 1)), 'shift').toBeDefined()
  expect(await askForest(change(1, 1)), 'trees').toBeDefined()
  expect(await askForest(change(2, smallForest.trees + 1)), 'trees').toBeDefined()
  for (let start = treesStart; start < treesStart + smallForest.trees * treeBytes; start += treeBytes) {
    expect(await askForest(change(start, 0)), 'output').toBeDefined()
    expect(await askForest(change(start + 1, smallForest.depth + 1)), 'depth').toBeDefined()
    for (let node = start + 2; node < start + 2 + 2 * nodes; node += 2) {
      expect(await askForest(change(node, features)), `node at ${node}`).toBeDefined()
    }
  }
  for (let at = treesStart + smallForest.trees * treeBytes; at < fieldBytes * smallForest.modelFields; at++) {
    expect(await askForest(change(at, 1)), `padding ${at}`).toBeDefined()
  }
})

test.each(families)('of a %s, a field that holds more than bytes is refused', async (_, circuit, ask) => {
  const inputs = drawOrder(circuit)
  const { model } = inputs.privateInputs
  for (const at of [0, model.length - 1]) {
    expect(await ask(withFields(inputs, model.with(at, model[at]! + (1n << 248n))))).toBeDefined()
  }
})

test('the bias of a forest leaves room for its leaves', async () => {
  const most = mostBias(smallForest)
  const model = drawForest(0)
  const inputs = orderInputs(smallForest, model, drawRows(random, model, 5), 0)
  for (const bias of [most, -most, most + 1, -most - 1]) {
    // As bytes: no model with such a bias is let through to be proven.
    const second = 3 + 4
    const changed = withModel(inputs, bytes => new DataView(bytes.buffer, bytes.byteOffset).setInt32(second, bias))
    expect((await askForest(changed)) === undefined, `${bias}`).toBe(Math.abs(bias) <= most)
  }
})

/** Of one tree with leaves of 0, so that its format lets the bias be larger than its circuit does. */
function drawForest(bias: number): ForestModel {
  const tree = { output: undefined, depth: 1, features: Uint8Array.of(0), thresholds: Uint8Array.of(9) }
  const trees = [{ ...tree, leaves: new Int16Array(4) }]
  return { family: 'forest', featureCount: 1, classCount: 2, shift: 0, biases: Int32Array.of(0, bias), trees }
}

test('of classes with equal sums, the lowest is predicted', async () => {
  const model = { ...drawForest(0), classCount: 4, biases: new Int32Array(4) }
  model.trees[0]!.leaves = Int16Array.of(-5, 7, 7, 7, 3, 3, -3, 3)
  const rows = { featureCount: 1, classCount: 4, rowCount: 2, features: Uint8Array.of(9, 10) }
  expect(await askForest(orderInputs(smallForest, model, { ...rows, labels: Uint8Array.of(1, 0) }, 2))).toBeUndefined()
})
