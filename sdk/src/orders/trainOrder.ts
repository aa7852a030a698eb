import type { Rows } from '../datasets/rows.ts'
import type { ForestModel, TreeModel } from '../models/model.ts'
import { trainForest } from '../models/trainForest.ts'
import type { Training, TrainingOptions } from '../models/training.ts'
import { trainTree } from '../models/trainTree.ts'
import type { Order } from './getOrder.ts'

/**
 * Trains the model that an order asks for.
 *
 * @param rows Of the vendor's dataset.
 * @throws AssayError as {@link trainTree} and {@link trainForest}.
 */
export async function trainOrder(
  rows: Rows,
  { circuit, training }: Pick<Order, 'circuit' | 'training'>,
  options: TrainingOptions = {},
): Promise<Training<TreeModel | ForestModel>> {
  const { maxDepth: depth, ...rules } = training
  if (circuit.family === 'tree') return trainTree(rows, { ...options, ...rules, depth })
  return trainForest(rows, {
    ...options,
    ...rules,
    depth,
    trees: circuit.trees,
    maxModelBytes: Number.POSITIVE_INFINITY,
  })
}
