import { z } from 'zod'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { modelLimits } from '../models/model.ts'
import { checkForestSize } from './forestLimits.ts'
import { importError } from './importErrors.ts'
import {
  type ImportedNetwork,
  type ImportedNode,
  type ImportedTree,
  largestBelow,
  type ReadModel,
  unfoldMargin,
} from './importedModel.ts'
import { checkJsonSize } from './jsonSize.ts'
import { transpose } from './transpose.ts'

/** What a margin predicts, and which margin a `base_score` stands for. */
type Objective = { kind: 'number' | 'two' | 'classes'; toMargin: (baseScore: number) => number }

const itself = (baseScore: number) => baseScore
const logit = (baseScore: number) => Math.log(baseScore / (1 - baseScore))

const objectives = new Map<string, Objective>([
  ['binary:hinge', { kind: 'two', toMargin: itself }],
  ['binary:logistic', { kind: 'two', toMargin: logit }],
  ['binary:logitraw', { kind: 'two', toMargin: logit }],
  ['multi:softmax', { kind: 'classes', toMargin: itself }],
  ['multi:softprob', { kind: 'classes', toMargin: itself }],
  ['reg:absoluteerror', { kind: 'number', toMargin: itself }],
  ['reg:pseudohubererror', { kind: 'number', toMargin: itself }],
  ['reg:squarederror', { kind: 'number', toMargin: itself }],
])

// Numbers stand in texts, and in newer files in lists of one.
const numberText = z.string().transform(text => Number(text.replace(/^\[(.*)\]$/, '$1')))
const integers = z.array(z.int())

const treeSchema = z.object({
  left_children: integers,
  right_children: integers,
  split_indices: integers,
  split_conditions: z.array(z.number()),
  default_left: z.array(z.union([z.boolean(), z.int()])),
  split_type: integers.optional(),
  tree_param: z.object({ size_leaf_vector: numberText.optional() }),
})

type XgboostTree = z.output<typeof treeSchema>

const boosterSchema = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('gbtree'),
    model: z.object({
      gbtree_model_param: z.object({ num_parallel_tree: numberText.optional() }),
      tree_info: integers,
      trees: z.array(treeSchema),
    }),
  }),
  z.object({ name: z.literal('gblinear'), model: z.object({ weights: z.array(z.number()) }) }),
  z.object({ name: z.literal('dart') }),
])

const fileSchema = z.object({
  learner: z.object({
    attributes: z.object({ best_iteration: numberText.optional(), scikit_learn: z.string().optional() }).optional(),
    gradient_booster: boosterSchema,
    learner_model_param: z.object({ base_score: numberText, num_class: numberText, num_feature: numberText }),
    objective: z.object({ name: z.string() }),
  }),
})

type Learner = z.output<typeof fileSchema>['learner']

/**
 * Reads what XGBoost's `save_model('model.json')` writes:
 * https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html
 *
 * @throws AssayError `import.invalid`, `import.unsupported`, `import.tooLarge`
 */
export function readXgboost(bytes: Uint8Array): ReadModel {
  checkJsonSize(bytes)
  const { learner } = decodeJson(bytes, fileSchema, { code: 'import.invalid', name: 'The XGBoost file' })
  const { learner_model_param: parameters, objective, gradient_booster: booster } = learner
  const { kind, toMargin } = requireObjective(objective.name)
  const featureCount = requireCount('num_feature', parameters.num_feature, modelLimits.featureCount.max)
  const marginCount =
    kind === 'classes' ? requireCount('num_class', parameters.num_class, modelLimits.classCount.max) : 1
  const margins = new Float64Array(marginCount).fill(toMargin(parameters.base_score))
  if (!margins.every(Number.isFinite)) throw invalid(`base_score is ${parameters.base_score}`)
  const model =
    booster.name === 'gblinear'
      ? readLinear(booster.model.weights, featureCount, margins)
      : readForest(learner, featureCount, margins)
  return {
    model: kind === 'two' ? unfoldMargin(model) : model,
    operators: [booster.name, objective.name],
    labels: undefined,
  }
}

function requireObjective(name: string): Objective {
  const objective = objectives.get(name)
  if (objective !== undefined) return objective
  throw importError('unsupported', `XGBoost's objective ${name} cannot be imported`, {
    hint: `Train with one of ${[...objectives.keys()].join(', ')}.`,
  })
}

/** Weights stand feature by feature, the biases last. */
function readLinear(weights: readonly number[], inputCount: number, margins: Float64Array): ImportedNetwork {
  const outputCount = margins.length
  if (weights.length !== (inputCount + 1) * outputCount) throw invalid(`gblinear has ${weights.length} weights`)
  const biases = margins.map((margin, output) => margin + weights[inputCount * outputCount + output]!)
  const turned = transpose(Float64Array.from(weights).subarray(0, inputCount * outputCount), inputCount, outputCount)
  return { family: 'network', layers: [{ inputCount, outputCount, weights: turned, biases }] }
}

function readForest({ gradient_booster: booster, attributes }: Learner, featureCount: number, biases: Float64Array) {
  if (booster.name !== 'gbtree') {
    throw importError(
      'unsupported',
      `XGBoost's booster ${booster.name} cannot be imported`,
      "Train with booster='gbtree'.",
    )
  }
  const { trees, tree_info: outputs, gbtree_model_param: parameters } = booster.model
  const perRound = biases.length * (parameters.num_parallel_tree ?? 1)
  // The scikit-learn interface predicts with the rounds up to the best one.
  const rounds = attributes?.scikit_learn === undefined ? undefined : attributes.best_iteration
  const used = trees.slice(0, rounds === undefined ? trees.length : (rounds + 1) * perRound)
  checkForestSize(
    used.map(tree => tree.left_children.length),
    biases.length,
  )
  return {
    family: 'forest' as const,
    featureCount,
    biases,
    trees: used.map((tree, index): ImportedTree => {
      const output = outputs[index]
      if (output === undefined || !(output in biases)) throw invalid(`tree ${index} adds to output ${output}`)
      return { output, nodes: readNodes(tree, index) }
    }),
  }
}

function readNodes(tree: XgboostTree, index: number): ImportedNode[] {
  const { left_children: lefts, right_children: rights, split_indices: features, split_conditions: numbers } = tree
  const { default_left: defaults, split_type: types, tree_param: parameters } = tree
  if (types?.some(type => type !== 0)) {
    throw importError('unsupported', `Tree ${index} splits by categories`, 'Train with enable_categorical=False.')
  }
  if ((parameters.size_leaf_vector ?? 0) > 1) {
    throw importError('unsupported', `Tree ${index} has leaves of several numbers`, {
      hint: "Train with multi_strategy='one_output_per_tree'.",
    })
  }
  if ([rights, features, numbers, defaults].some(({ length }) => length !== lefts.length)) {
    throw invalid(`the lists of tree ${index} differ in length`)
  }
  return lefts.map((left, node): ImportedNode => {
    const number = numbers[node]!
    if (left === -1) return { values: Float64Array.of(number) }
    return {
      feature: features[node]!,
      threshold: largestBelow(number),
      isMissingLeft: Boolean(defaults[node]),
      left,
      right: rights[node]!,
    }
  })
}

function requireCount(name: string, count: number, max: number): number {
  if (Number.isInteger(count) && count >= 1 && count <= max) return count
  throw invalid(`${name} is ${count}, not from 1 to ${max}`)
}

function invalid(reason: string) {
  return importError('invalid', `The XGBoost file is damaged: ${reason}`)
}
