import { expect, test } from 'vitest'
import type { TreeModel } from '../../models/model.ts'
import { createRandom } from '../../models/random.ts'
import type { Circuit } from '../../orders/chooseCircuit.ts'
import type { ProofInputs } from '../../orders/proofInputs.ts'
import {
  type Change,
  drawModel,
  drawRows,
  openCircuit,
  orderInputs,
  smallForest,
  smallTree,
} from './smallCircuits.testing.ts'

// A vendor who cheats solves the circuit with a solver of their own: whatever an unconstrained function says, theirs may say
// something else. Here the constraints are those that ship, and the solver lies.

const random = createRandom(2)

/** The row that the model gets wrong in an order that claims all to be right. */
const wrongRow = 1

function drawTrueOrder(circuit: Circuit): ProofInputs {
  for (;;) {
    const model = drawModel(random, circuit)
    if (model.classCount === 3) return orderInputs(circuit, model, drawRows(random, model, circuit.rows - 2))
  }
}

/** Of a tree that asks one feature again and again, so that some of its leaves are out of reach. */
function drawNestedOrder(circuit: Circuit): ProofInputs {
  const [features, thresholds] = [new Uint8Array(7), Uint8Array.of(100, 150, 50, 200, 120, 20, 110)]
  const leaves = Uint8Array.from({ length: 8 }, () => random.below(3))
  const model: TreeModel = { family: 'tree', featureCount: 1, classCount: 3, depth: 3, features, thresholds, leaves }
  return orderInputs(circuit, model, drawRows(random, model, circuit.rows - 2))
}

function drawFalseOrder(circuit: Circuit): ProofInputs {
  const model = drawModel(random, circuit)
  const rows = drawRows(random, model, circuit.rows - 2)
  const labels = rows.labels.with(wrongRow, (rows.labels[wrongRow]! + 1) % model.classCount)
  const inputs = orderInputs(circuit, model, { ...rows, labels })
  const minCorrect = 4
  return { ...inputs, publicInputs: inputs.publicInputs.with(minCorrect, BigInt(rows.rowCount)) }
}

/** A solver that fails of itself says nothing of the constraints: its bytes wrap around instead. */
const tolerant = {
  'let even: [u8; FEATURES] =': 'let even: [u8; 32] =',
  'features[feature] - least[feature];': 'std::ops::WrappingSub::wrapping_sub(features[feature], least[feature]);',
  'width - below[feature];': 'std::ops::WrappingSub::wrapping_sub(width, below[feature]);',
}
const failure = /overflow|decompose|bounds/

const tree = (change: Change[string]): Change => ({ 'tree.nr': { ...tolerant, ...change } })
const forest = (change: Change[string]): Change => ({ 'forest.nr': change })
const paths = (change: Change[string]): Change => ({ 'paths.nr': change })
const boxes = (change: Change[string]): Change => ({ 'boxes.nr': change })
const tally = (change: Change[string]): Change => ({ 'tally.nr': change })

const rightLeaf = `else {
  let mut right = node - N;
  for other in 0..N + 1 {
    if self.classes[other] == row::label(row) { right = other; }
  }
  right
};`
/** What the row has more than the box's least corner, if it were one number. */
const difference = 'let more: [u8; 32] = (row - leaves.low[leaf] - LABEL * label as Field).to_le_bytes();'
const swapWithPadding = `(index == ${wrongRow}) | (index == T - 1)`

/** Lies that would prove what is not true. */
const attacks: [string, Circuit, Change][] = [
  ['a row is at a leaf that says its label', smallTree, tree({ 'else { node - N };': rightLeaf })],
  [
    'a row is at a leaf that says its label, where its features borrow from one another',
    smallTree,
    tree({
      'else { node - N };': rightLeaf,
      'let mut below = [0; FEATURES];': `${difference} let mut below = [0; FEATURES];`,
      'features[feature] - least[feature];': 'more[feature];',
    }),
  ],
  ['the leaf of a row says its label', smallTree, tree({ 'else { self.classes[leaf] };': 'else { label };' })],
  [
    'the label of a row is what its leaf says',
    smallTree,
    tree({ 'else { row::label(row) };': 'else { self.classes[leaf] };' }),
  ],
  ['a row is padding', smallTree, tree({ '!(index as Field).lt(row_count)': swapWithPadding })],
  ['a row has its label predicted', smallForest, forest({ 'class: find_first(sums),': 'class: label % 4,' })],
  [
    'a row is labelled as predicted',
    smallForest,
    forest({ 'else { row::label(row) };': 'else { find_first(sums) };' }),
  ],
  [
    'the sum of its label is the largest',
    smallForest,
    forest({
      'let sums = out_of_lanes(sum);': 'let mut sums = out_of_lanes(sum); sums[row::label(row) as u32 % 4] = 2 * ZERO;',
    }),
  ],
  ['a row goes the other way', smallForest, paths({ '] > thresholds[node];': '] <= thresholds[node];' })],
  ['a row of the forest is padding', smallForest, forest({ '!(index as Field).lt(row_count)': swapWithPadding })],
]

/** Lies about an order that is true. */
const lies: [string, Circuit, Change][] = [
  ['a row is at the leaf beside', smallTree, tree({ 'else { node - N };': 'else { (node - N) ^ 1 };' })],
  ['padding is a row', smallTree, tree({ '!(index as Field).lt(row_count)': 'false' })],
  ['even lanes are more', smallTree, tree({ 'even: lanes(below, 0),': 'even: lanes(below, 0) + 1,' })],
  ['odd lanes are more', smallTree, tree({ 'odd: lanes(below, 1) }': 'odd: lanes(below, 1) + 1 }' })],
  ['padding is a row of the forest', smallForest, forest({ '!(index as Field).lt(row_count)': 'false' })],
  [
    'features are others',
    smallForest,
    forest({ 'let features = row::features(row);': 'let mut features = row::features(row); features[0] ^= 1;' }),
  ],
  [
    'sums carry',
    smallForest,
    forest({
      'let sums = out_of_lanes(sum);': 'let mut sums = out_of_lanes(sum); sums[0] += 0x10000000; sums[1] -= 1;',
    }),
  ],
  ['another feature is asked', smallForest, paths({ '= features[node];': '= (features[node] + 1) % 30;' })],
  [
    'bounds are wider',
    smallForest,
    paths({ 'else { 256 + threshold };': 'else { 511 };', 'if turn { 255 - threshold }': 'if turn { 255 }' }),
  ],
  ['the leaf is another', smallForest, paths({ '(node - N) as u8;': '(node - N) as u8 ^ 1;' })],
  ...[smallTree, smallForest].flatMap((circuit): [string, Circuit, Change][] => [
    [
      `a class has a row more in a ${circuit.family}`,
      circuit,
      tally({ '    counts\n}': '    counts[0] += 1; counts[1] -= 1; counts }' }),
    ],
    [
      `counts carry in a ${circuit.family}`,
      circuit,
      tally({ '    counts\n}': '    counts[0] += LANE; counts[1] -= 1; counts }' }),
    ],
    [`a ${circuit.family} has a class more`, circuit, tally({ '.lt(classes);': '.lt(classes + 1);' })],
    [
      `the classes of a ${circuit.family} are the last`,
      circuit,
      tally({ '(class as Field).lt(classes);': '!(class as Field + classes).lt(32);' }),
    ],
    [`a ${circuit.family} has other bytes`, circuit, { 'bytes.nr': { '= packed[index];': '= packed[index] ^ 1;' } }],
  ]),
]

/** Lies about what a node leaves to its children. */
const shares: [string, Change][] = [
  ['left children have all values', boxes({ 'if threshold.lt(most) { threshold }': 'if threshold.lt(most) { most }' })],
  ['left children have more than their parent', boxes({ 'else { most };': 'else { threshold };' })],
  ['right children have all values', boxes({ 'else { threshold + 1 };': 'else { least };' })],
  ['right children have more than their parent', boxes({ '{ least } else': '{ threshold + 1 } else' })],
]

test('a solver that is tolerant, and says the truth, is believed', async () => {
  const ask = await openCircuit(smallTree, tree({}))
  expect(await ask(drawTrueOrder(smallTree))).toBeUndefined()
  expect(await ask(drawNestedOrder(smallTree))).toBeUndefined()
})

test.each(attacks)('that %s is not believed', async (_, circuit, lie) => {
  await expectRefusal(circuit, lie, drawFalseOrder)
})

test.each(lies)('that %s is not believed', async (_, circuit, lie) => {
  await expectRefusal(circuit, lie, drawTrueOrder)
})

test.each(shares)('that %s is not believed', async (_, lie) => {
  await expectRefusal(smallTree, lie, drawNestedOrder)
})

async function expectRefusal(circuit: Circuit, lie: Change, drawOrder: typeof drawTrueOrder): Promise<void> {
  const ask = await openCircuit(circuit, lie)
  for (let round = 0; round < 3; round++) {
    const refusal = await ask(drawOrder(circuit))
    expect(refusal).toBeDefined()
    expect(refusal).not.toMatch(failure)
  }
}
