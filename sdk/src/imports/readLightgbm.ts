import { modelLimits } from '../models/model.ts'
import { checkForestSize, checkTreeCount } from './forestLimits.ts'
import { importError } from './importErrors.ts'
import {
  type ImportedForest,
  type ImportedNode,
  type ImportedTree,
  type ReadModel,
  unfoldMargin,
} from './importedModel.ts'

type Section = ReadonlyMap<string, string>

const objectives = new Map<string, 'number' | 'two' | 'classes'>([
  ['binary', 'two'],
  ['multiclass', 'classes'],
  ['multiclassova', 'classes'],
  ['regression', 'number'],
  ['regression_l1', 'number'],
  ['huber', 'number'],
  ['fair', 'number'],
  ['quantile', 'number'],
  ['mape', 'number'],
])

const maxLines = 256
const leafCounts = { min: 1, max: 2 ** 20 }

// Bits of a decision type; what counts as missing is in the two above them.
const isCategorical = 1
const isDefaultLeft = 2
const missingTypes = { none: 0, zero: 1, nan: 2 }

/**
 * Reads what LightGBM's `save_model('model.txt')` writes, as its `gbdt_model_text.cpp` and `tree.cpp` do.
 *
 * @throws AssayError `import.invalid`, `import.unsupported`, `import.tooLarge`
 */
export function readLightgbm(bytes: Uint8Array): ReadModel {
  const text = new TextDecoder().decode(bytes)
  const end = text.indexOf('\nend of trees')
  if (end < 0) throw invalid('it has no line "end of trees"')
  const [head = '', ...trees] = text.slice(0, end).split('\nTree=', modelLimits.treeCount.max + 2)
  const header = readSection(head)
  const [objective = '', ...parameters] = (header.get('objective') ?? '').split(' ')
  const kind = objectives.get(objective)
  // The square of what such a model adds up.
  if (kind === undefined || parameters.includes('sqrt')) {
    throw importError('unsupported', `LightGBM's objective "${header.get('objective')}" cannot be imported`, {
      hint: `Train with one of ${[...objectives.keys()].join(', ')}, without reg_sqrt.`,
    })
  }
  const counts = kind === 'classes' ? { min: 2, max: modelLimits.classCount.max } : { min: 1, max: 1 }
  const outputCount = readCount(header, 'num_tree_per_iteration', counts)
  const featureCount = readCount(header, 'max_feature_idx', { min: 0, max: modelLimits.featureCount.max - 1 }) + 1
  checkTreeCount(trees.length)
  const sections = trees.map(readSection)
  checkForestSize(
    sections.map(section => 2 * readCount(section, 'num_leaves', leafCounts) - 1),
    outputCount,
  )
  // Random forests put out the mean of their rounds.
  const share = header.has('average_output') ? outputCount / trees.length : 1
  const forest: ImportedForest = {
    family: 'forest',
    featureCount,
    biases: new Float64Array(outputCount),
    trees: sections.map((section, tree): ImportedTree => {
      return { output: tree % outputCount, nodes: readNodes(section, tree, share) }
    }),
  }
  return {
    model: kind === 'two' ? unfoldMargin(forest) : forest,
    operators: [objective],
    labels: undefined,
  }
}

/** Lines of `key=value`, or a key alone. */
function readSection(text: string): Section {
  return new Map(
    text.split('\n', maxLines).map((line): [string, string] => {
      const equals = line.indexOf('=')
      return equals < 0 ? [line.trim(), ''] : [line.slice(0, equals), line.slice(equals + 1).trim()]
    }),
  )
}

/** The inner nodes of a tree, then its leaves: a child `−1 − i` is leaf `i`. */
function readNodes(section: Section, tree: number, share: number): ImportedNode[] {
  if (Number(section.get('num_cat') ?? 0) > 0) {
    throw importError('unsupported', `Tree ${tree} splits by categories`, 'Train without categorical_feature.')
  }
  if (Number(section.get('is_linear') ?? 0) > 0) {
    throw importError('unsupported', `Tree ${tree} has linear leaves`, 'Train with linear_tree=false.')
  }
  const leafCount = readCount(section, 'num_leaves', leafCounts)
  const innerCount = leafCount - 1
  const read = (key: string) => readNumbers(section, key, innerCount, tree)
  const features = read('split_feature')
  const thresholds = read('threshold')
  const decisions = read('decision_type')
  const place = (child: number) => (child < 0 ? innerCount - 1 - child : child)
  const lefts = read('left_child').map(place)
  const rights = read('right_child').map(place)
  const splits = features.map((feature, node): ImportedNode => {
    const decision = decisions[node]!
    const threshold = thresholds[node]!
    const isMissingLeft = goesLeftIfMissing(decision, threshold, tree)
    return { feature, threshold, isMissingLeft, left: lefts[node]!, right: rights[node]! }
  })
  const leaves = readNumbers(section, 'leaf_value', leafCount, tree)
  return [...splits, ...leaves.map((value): ImportedNode => ({ values: Float64Array.of(value * share) }))]
}

function goesLeftIfMissing(decision: number, threshold: number, tree: number): boolean {
  if ((decision & isCategorical) !== 0) throw importError('unsupported', `Tree ${tree} splits by categories`)
  const missing = decision >> 2
  if (missing === missingTypes.zero) {
    throw importError('unsupported', `Tree ${tree} takes zeros for missing`, 'Train with zero_as_missing=false.')
  }
  // Where nothing was missing in training, LightGBM takes 0 for it.
  return missing === missingTypes.nan ? (decision & isDefaultLeft) !== 0 : threshold >= 0
}

function readNumbers(section: Section, key: string, count: number, tree: number): number[] {
  const text = section.get(key) ?? ''
  const numbers = text === '' ? [] : text.split(' ', count + 1).map(Number)
  if (numbers.length === count && numbers.every(Number.isFinite)) return numbers
  throw invalid(`tree ${tree} has ${numbers.length} numbers as ${key}, where ${count} belong`)
}

function readCount(section: Section, key: string, { min, max }: { min: number; max: number }): number {
  const count = Number(section.get(key) ?? Number.NaN)
  if (Number.isInteger(count) && count >= min && count <= max) return count
  throw invalid(`${key} is ${section.get(key)}`)
}

function invalid(reason: string) {
  return importError('invalid', `The LightGBM file is damaged: ${reason}`)
}
