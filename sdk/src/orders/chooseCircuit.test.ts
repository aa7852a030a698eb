import { expect, test } from 'vitest'
import { circuits } from '../generated/circuits.ts'
import { chooseCircuit, circuitNumber } from './chooseCircuit.ts'

const iris = { family: 'tree', rows: 40, features: 4, classes: 3, maxDepth: 5 } as const

test.each([
  [iris, 'tree-128-5'],
  [{ ...iris, maxDepth: 6 }, 'tree-128-6'],
  [{ ...iris, maxDepth: 1 }, 'tree-128-5'],
  [{ ...iris, rows: 128 }, 'tree-128-5'],
  [{ ...iris, rows: 129 }, 'tree-512-5'],
  [{ ...iris, rows: 2048, maxDepth: 6 }, 'tree-2048-6'],
  [{ ...iris, family: 'forest' }, 'forest-128-10-5'],
] as const)('chooses the smallest that fits', (asked, name) => {
  const circuit = chooseCircuit(asked)
  expect(circuit.name).toBe(name)
  expect(circuits[circuitNumber(circuit)]?.name).toBe(name)
})

test.each([
  [{ ...iris, rows: 2049 }, 'rows: 2049, at most 2048'],
  [{ ...iris, features: 31 }, 'features: 31, at most 30'],
  [{ ...iris, classes: 33 }, 'classes: 33, at most 32'],
  [{ ...iris, maxDepth: 7 }, 'depth: 7, at most 6'],
  [{ ...iris, family: 'forest', classes: 5 }, 'classes: 5, at most 4'],
  [{ ...iris, family: 'forest', rows: 129 }, 'rows: 129, at most 128'],
] as const)('says which limit is passed: %o', (asked, details) => {
  expect(() => chooseCircuit(asked)).toThrow(expect.objectContaining({ code: 'order.noCircuit', details }))
})
