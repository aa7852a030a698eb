import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { createLabels, type Rows } from '../datasets/rows.ts'

const folder = new URL('./fixtures/', import.meta.url)
const integers = z.array(z.int())
const content = z
  .object({
    sets: z.record(z.string(), z.object({ features: z.array(integers), labels: integers })),
    predictions: z.record(z.string(), z.array(z.union([z.string(), z.number()]))),
  })
  .parse(JSON.parse(readFileSync(new URL('rows.json', folder), 'utf8')))

/** The classes of iris, in the order of their indices. */
export const irisClasses = ['setosa', 'versicolor', 'virginica']

/** A file of `fixtures/`, which `fixtures/make.py` makes. */
export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)))
}

/** What the trainer of a fixture predicts for the rows that it was trained on. */
export function predictionsOf(name: string): (number | string)[] {
  return content.predictions[name]!
}

export function rowsOf(set: 'iris' | 'binary' | 'diabetes'): Rows {
  const { features, labels } = content.sets[set]!
  const classCount = { iris: 3, binary: 2, diabetes: 1 }[set]
  const rowCount = labels.length
  const own = createLabels(classCount, rowCount)
  own.set(labels)
  return {
    featureCount: features[0]!.length,
    classCount,
    rowCount,
    features: Uint8Array.from(features.flat()),
    labels: own,
  }
}
