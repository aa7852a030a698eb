import { type Model, predictRows, type Rows } from '@assay/sdk'
import { randomNetwork } from './randomNetwork.ts'
import type { Figure } from './result.ts'
import { readSnapshot } from './snapshots.ts'

const rowCount = 20_000
const runs = 5
const shapes = [
  { widths: [2, 16, 16, 2], snapshot: 'scorer_2-16-16-2_1000rows', rows: 1_000 },
  { widths: [16, 16, 16, 4], snapshot: 'scorer_16-16-16-4_960rows', rows: 960 },
  { widths: [30, 16, 2], snapshot: 'scorer_30-16-2_1008rows', rows: 1_008 },
  { widths: [64, 64, 64, 10], snapshot: 'scorer_64-64-64-10_960rows', rows: 960 },
]

/** Predictions a second of the reference engine in TypeScript, and gas a product of the same models in the EVM. */
export async function measureEngines(): Promise<{ runs: number; peer: string; figures: Figure[] }> {
  const figures = shapes.flatMap(({ widths, snapshot, rows }): Figure[] => {
    const model = randomNetwork(...widths)
    const name = widths.join('-')
    const products = widths.slice(1).reduce((sum, width, layer) => sum + width * widths[layer]!, 0)
    return [
      { figure: `${name}, TypeScript`, unit: 'predictions/s', ours: predictionsPerSecond(model) },
      {
        figure: `${name}, Solidity, ${rows} rows`,
        unit: 'gas/product',
        ours: Number((readSnapshot('Scorer', snapshot) / rows / products).toFixed(2)),
      },
    ]
  })
  return { runs, peer: '', figures }
}

/** The best of several runs over the same random rows. */
function predictionsPerSecond(model: Model): number {
  const { featureCount, classCount } = model
  const features = Uint8Array.from({ length: rowCount * featureCount }, () => Math.floor(256 * Math.random()))
  const rows: Rows = { featureCount, classCount, rowCount, features, labels: new Uint8Array(rowCount) }
  const seconds = Array.from({ length: runs }, () => {
    const start = performance.now()
    predictRows(model, rows)
    return (performance.now() - start) / 1000
  })
  return Math.round(rowCount / Math.min(...seconds))
}
