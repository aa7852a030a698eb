import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyBinning } from '../datasets/applyBinning.ts'
import { commitDataset } from '../datasets/commitDataset.ts'
import { createBinning } from '../datasets/createBinning.ts'
import { encodeNpy } from '../datasets/encodeRows.ts'
import { readCsv } from '../datasets/readCsv.ts'
import type { Rows } from '../datasets/rows.ts'
import { importModel } from '../imports/importModel.ts'
import type { ImportReport } from '../imports/importReport.ts'
import { readPredictions } from '../imports/readPredictions.ts'
import { folderStore } from './folderStore.ts'
import { type LocalChain, startLocalChain } from './localChain.ts'
import { openFile } from './openFile.ts'
import { rehearseContest, type Trainer } from './rehearseContest.ts'

const python = '/usr/bin/python3'
const hasTrainers = canImport('torch', 'sklearn', 'onnx')

let chain: LocalChain
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-imported-'))
  chain = await startLocalChain()
})
afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true })
})

test.skipIf(!hasTrainers)(
  'models of PyTorch and scikit-learn are imported, entered, run on chain and paid',
  async () => {
    const file = readFileSync(join(import.meta.dirname, '../../../data/breast_cancer.csv'))
    const table = await readCsv(file, { name: 'breast_cancer.csv', label: 'diagnosis' })
    const binning = createBinning(table)
    const dataset = commitDataset(applyBinning(table, binning), binning, { name: 'breast_cancer' })
    const reports: ImportReport[] = []
    const trainers = (['torch', 'sklearn'] as const).map(
      (kind): Trainer => ({
        name: kind,
        async train(rows) {
          const { model, report } = await trainElsewhere(kind, rows)
          reports.push(report)
          return { model }
        },
      }),
    )

    const contest = await rehearseContest({ chain, dataset, testRows: 190, store: folderStore(folder), trainers })
    for (const { agreement, comparison } of reports) {
      // The file computes what its trainer does, and the integers put at most a few rows elsewhere.
      expect(agreement?.agreeingRows).toBe(agreement?.rowCount)
      expect(comparison?.differingRows).toBeLessThanOrEqual(4)
    }
    expect(contest.entries).toMatchObject([
      { name: 'torch', family: 'mlp' },
      { name: 'sklearn', family: 'forest' },
    ])
    for (const { scoreBps, localScoreBps } of contest.entries) {
      expect(scoreBps).toBe(localScoreBps)
      expect(scoreBps).toBeGreaterThan(8_800)
    }
    expect(['torch', 'sklearn']).toContain(contest.winner)
    expect(BigInt(contest.paidWei)).toBe(95n * 10n ** 16n)
  },
)

async function trainElsewhere(kind: 'torch' | 'sklearn', rows: Rows) {
  const place = join(folder, kind)
  mkdirSync(place)
  writeFileSync(join(place, 'rows.npy'), encodeNpy(rows))
  execFileSync(python, [join(import.meta.dirname, 'trainElsewhere.testing.py'), kind, place], { stdio: 'pipe' })
  const predictions = await readPredictions(await openFile(join(place, 'predictions.npy')), { name: 'predictions.npy' })
  return importModel(readFileSync(join(place, 'model.onnx')), { rows, predictions })
}

function canImport(...modules: string[]): boolean {
  try {
    execFileSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
