import { expect, test } from 'vitest'
import { splitSample } from '../models/splitSample.testing.ts'
import { chooseCircuit } from './chooseCircuit.ts'
import { countCorrect } from './countCorrect.ts'
import { fitModel } from './fitModel.ts'
import { modelFields, modelFromFields } from './modelFields.ts'
import { trainOrder } from './trainOrder.ts'

test.each([
  ['iris', 'tree', 2, 'gini', 27],
  ['breast_cancer', 'tree', 5, 'entropy', 104],
  ['iris', 'forest', 3, 'gini', 27],
  ['breast_cancer', 'forest', 5, 'entropy', 106],
] as const)(
  'learns %s by a %s of depth %i and %s, in the shape of its circuit',
  async (name, family, maxDepth, criterion, least) => {
    const { training: rows, test } = await splitSample(name, 1)
    const { featureCount: features, classCount: classes, rowCount } = test
    const circuit = chooseCircuit({ family, rows: rowCount, features, classes, maxDepth })
    const training = { maxDepth, minSamplesSplit: 4, minSamplesLeaf: 2, criterion }
    const { model } = await trainOrder(rows, { circuit, training })
    expect(countCorrect(model, test)).toBeGreaterThanOrEqual(least)
    const received = modelFromFields(modelFields(model, circuit), { circuit, features, classes })
    expect(received).toEqual(fitModel(model, circuit))
    expect(countCorrect(received, test)).toBe(countCorrect(model, test))
  },
)
