import { expect, test } from 'vitest'
import { applyBinning } from './applyBinning.ts'
import { createBinning } from './createBinning.ts'
import { readCsv } from './readCsv.ts'
import { readFeatures } from './readFeatures.ts'

const labelled = 'x,site,y\n1,left,a\n2,right,b\n4,left,a\n'
const table = await readCsv(labelled, { name: 'train.csv', label: 'y' })
const binning = createBinning(table)
const read = (text: string) => readFeatures(text, { name: 'new.csv', binning })

test('bins as for training, with or without a label', async () => {
  const { features } = applyBinning(table, binning)
  expect(await read(labelled)).toEqual({ featureCount: 2, rowCount: 3, features })
  expect(await read('x,site\n1,left\n2,right\n4,left\n')).toEqual({ featureCount: 2, rowCount: 3, features })
})

test('columns are found by name, and others do not matter', async () => {
  const { features } = await read('id,site,x\nnine,right,3\n')
  expect(features).toEqual((await read('x,site\n3,right\n')).features)
})

test('a file may have another format than the one that was trained on', async () => {
  const lines = '{"site":"right","x":3}\n{"site":"left","x":1}\n'
  expect(await read(lines)).toEqual(await read('x,site\n3,right\n1,left\n'))
})

test.each([
  ['x\n1\n', 'dataset.unknownColumn'],
  ['x,site\n1\n', 'dataset.raggedRow'],
  ['x,site\n', 'dataset.empty'],
  ['', 'dataset.empty'],
  ['x,site\n1,top\n', 'binning.unknownValue'],
  ['x,site\n,left\n', 'binning.unexpectedMissing'],
  ['x,site\none,left\n', 'binning.wrongKind'],
])('%j is refused as %s', async (text, code) => {
  await expect(read(text)).rejects.toThrow(expect.objectContaining({ code }))
})
