import { type CompiledCircuit, type InputMap, Noir } from '@noir-lang/noir_js'
import type { Rows } from '../../datasets/rows.ts'
import { circuitSources } from '../../generated/circuitSources.ts'
import type { ForestModel, TreeModel } from '../../models/model.ts'
import { predictRows } from '../../models/predict.ts'
import type { Random } from '../../models/random.ts'
import { randomModel, randomRows } from '../../models/randomModel.testing.ts'
import type { Circuit } from '../../orders/chooseCircuit.ts'
import { countCorrect } from '../../orders/countCorrect.ts'
import { type ProofInputs, proofInputs } from '../../orders/proofInputs.ts'
import { compileCircuit, modelFieldCount } from './circuitSource.ts'
import { nameInputs } from './solveWitness.ts'

/** Circuits of shapes that are solved in milliseconds; their sources are those of all others. */
export const smallTree = describe({ family: 'tree', rows: 24, depth: 3, trees: 1, classes: 32 })
export const smallForest = describe({ family: 'forest', rows: 12, depth: 2, trees: 3, classes: 4 })

function describe(shape: Pick<Circuit, 'family' | 'rows' | 'depth' | 'trees' | 'classes'>): Circuit {
  const circuit = { name: `small ${shape.family}`, features: 30, gates: 0, vkHash: null, ...shape }
  return { ...circuit, insecureVkHash: '0x', modelFields: modelFieldCount(circuit) }
}

/** What a circuit says to inputs: undefined when it is satisfied, otherwise what does not hold. */
export type Ask = (inputs: ProofInputs) => Promise<string | undefined>

/** @param change What is different in the sources: texts by file name, each with what it becomes. */
export async function openCircuit(circuit: Circuit, change: Change = {}): Promise<Ask> {
  const program = await compileCircuit(circuit, changeSources(change))
  const noir = new Noir(program as CompiledCircuit)
  return inputs =>
    noir.execute(nameInputs(inputs) as InputMap).then(
      () => undefined,
      error => String(error.message),
    )
}

export type Change = { [file: string]: { [text: string]: string } }

function changeSources(change: Change): Record<string, string> {
  const sources: Record<string, string> = { ...circuitSources }
  for (const [file, replacements] of Object.entries(change)) {
    for (const [text, replacement] of Object.entries(replacements)) {
      const parts = sources[file]?.split(text) ?? []
      if (parts.length !== 2) throw new Error(`"${text}" is ${parts.length - 1} times in ${file}, and not once`)
      sources[file] = parts.join(replacement)
    }
  }
  return sources
}

export type SmallModel = TreeModel | ForestModel

/** A random model that fits the circuit. */
export function drawModel(random: Random, circuit: Circuit): SmallModel {
  for (;;) {
    const model = randomModel(random, circuit.family, 2 + random.below(circuit.classes - 1))
    if (model.family === 'tree' && model.depth <= circuit.depth) return model
    if (model.family === 'forest' && fits(model, circuit)) return model
  }
}

function fits({ trees, biases }: ForestModel, circuit: Circuit): boolean {
  const isShallow = trees.every(({ depth }) => depth <= circuit.depth)
  return isShallow && trees.length <= circuit.trees && biases.every(bias => Math.abs(bias) <= mostBias(circuit))
}

/** What leaves the leaves of a forest room, whatever they are (circuits/src/forest.nr). */
export const mostBias = ({ trees }: Circuit) => 2 ** 23 - 1 - trees * 2 ** 15

/** Random rows, many of whose features are a threshold of the model or next to it, labelled as the model predicts. */
export function drawRows(random: Random, model: SmallModel, rowCount: number): Rows {
  const rows = randomRows(random, model.featureCount, model.classCount, rowCount)
  const trees = model.family === 'tree' ? [model] : model.trees
  for (let row = 0; row < rowCount; row++) {
    for (const { features, thresholds } of trees) {
      for (const [node, feature] of features.entries()) {
        const value = thresholds[node]! + random.below(3) - 1
        if (random.below(2) === 0) rows.features[row * model.featureCount + feature] = Math.max(0, Math.min(255, value))
      }
    }
  }
  return { ...rows, labels: predictRows(model, rows) }
}

export const keys = { key: 11n, secret: 12n, context: 13n, modelSalt: 14n, testSalt: 15n }

/** What is to be proven of an order for a model and rows; as many of them right as the model gets, unless fewer are asked for. */
export function orderInputs(circuit: Circuit, model: SmallModel, rows: Rows, minCorrect?: number): ProofInputs {
  const correct = countCorrect(model, rows)
  const testSet = { rows, salt: keys.testSalt }
  return proofInputs({ circuit, model, testSet, minCorrect: minCorrect ?? correct, ...keys })
}
