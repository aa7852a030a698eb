import { type ColumnPreview, previewTable } from '@assay/sdk'
import { expect, test } from 'vitest'
import { guessLabel, isNumber } from './guessChoice.ts'

const columnsOf = async (csv: string): Promise<ColumnPreview[]> => (await previewTable(csv, { name: 'a.csv' })).columns

test('the last column that varies is proposed', async () => {
  expect(guessLabel(await columnsOf('x,kind,source\n1,a,lab\n2,b,lab\n'))).toBe('kind')
  expect(guessLabel(await columnsOf('x,y\n1,1\n'))).toBe('y')
})

test('numbers of many values are numbers, of few classes', async () => {
  const values = Array.from({ length: 30 }, (_, row) => `${row},${row % 10},text${row}`)
  const [price, digit, text] = await columnsOf(`price,digit,text\n${values.join('\n')}\n`)
  expect([price, digit, text].map(column => column && isNumber(column))).toEqual([true, false, false])
})
