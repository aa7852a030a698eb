import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeModel } from '@assay/sdk'
import { expect, test } from 'vitest'
import { assayJson, newFolder, runAssay } from './runAssay.testing.ts'

const stump = `tree
num_tree_per_iteration=1
max_feature_idx=29
objective=binary sigmoid:1

Tree=0
num_leaves=2
split_feature=0
threshold=127.5
decision_type=2
left_child=-1
right_child=-2
leaf_value=-0.4 0.3

end of trees
`

test('imports a file for the rows of a dataset, and checks it against its trainer', async () => {
  const folder = newFolder()
  const csv = join(import.meta.dirname, '../../data/breast_cancer.csv')
  await runAssay(folder, ['dataset', 'commit', csv, '--label', 'diagnosis', '--out', 'own.dataset'])
  await runAssay(folder, ['dataset', 'export', 'own.dataset', '--out', 'rows.csv'])
  const [, ...lines] = readFileSync(join(folder, 'rows.csv'), 'utf8').trimEnd().split('\n')
  const predictions = lines.map(line => Number(line.split(',')[0]) > 127.5)
  writeFileSync(join(folder, 'stump.txt'), stump)
  writeFileSync(join(folder, 'right.csv'), predictions.map(Number).join('\n'))
  writeFileSync(join(folder, 'wrong.csv'), predictions.map(isLarge => Number(!isLarge)).join('\n'))

  const args = ['model', 'import', 'stump.txt', '--dataset', 'own.dataset', '--out', 'stump.model']
  const { output } = await assayJson(folder, [...args, '--predictions', 'right.csv'])
  expect(output).toMatchObject({ family: 'tree', format: 'lightgbm', comparison: { differingRows: 0 } })
  expect(output.agreement).toEqual({ rowCount: lines.length, agreeingRows: lines.length, firstDifferences: [] })
  expect(decodeModel(readFileSync(join(folder, 'stump.model')))).toMatchObject({ family: 'tree', depth: 1 })

  const { stdout } = await runAssay(folder, [...args, '--predictions', 'wrong.csv'])
  expect(stdout).toContain(`As its trainer says   0 of ${lines.length}`)
  expect(stdout).toMatch(/row 1: the file computes [01], its trainer predicts [01]/)
})
