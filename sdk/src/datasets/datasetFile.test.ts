import { expect, test } from 'vitest'
import { createRandom } from '../models/random.ts'
import { commitDataset } from './commitDataset.ts'
import { datasetCommitment } from './dataset.ts'
import { decodeDatasetFile, encodeDatasetFile } from './datasetFile.ts'
import { irisDataset } from './samples.testing.ts'
import { seededBytes } from './seededBytes.testing.ts'

type File = {
  binning: { label: { classes: string[] } }
  groupSize: number
  leaves: string
  leftOut: number[]
  name: string
  rows: string
  salts: string
  version: number
}

const changed = async (change: (file: File) => void) => {
  const file: File = JSON.parse(encodeDatasetFile(await irisDataset()))
  change(file)
  return `${JSON.stringify(file)}\n`
}

/** Changes one bit of the byte at `at`. */
const flip = (base64: string, at: number): string => {
  const bytes = Buffer.from(base64, 'base64')
  bytes[at] = Number(bytes[at]) ^ 1
  return bytes.toString('base64')
}

const refusal = (text: string): { code: string; message: string; hint?: string } => {
  try {
    decodeDatasetFile(text, 'iris.private.json')
  } catch (error) {
    return error as { code: string; message: string }
  }
  throw new Error('the file was accepted')
}

test('a dataset is read back whole', async () => {
  const dataset = await irisDataset()
  expect(decodeDatasetFile(encodeDatasetFile(dataset), 'iris.private.json')).toEqual(dataset)
  const odd = commitDataset(dataset.rows, dataset.binning, { name: 'odd', groupSize: 7, random: seededBytes(2) })
  expect(odd.leftOut.length).toBe(3)
  expect(decodeDatasetFile(encodeDatasetFile(odd), 'odd.private.json')).toEqual(odd)
})

test('a regression is read back whole', async () => {
  const { rows, binning } = await irisDataset()
  const labels = Uint16Array.from(rows.labels, (label, row) => 400 * label + row)
  const label = { name: 'width', offset: 0, scale: 1 }
  const options = { name: 'widths', random: seededBytes(3) }
  const dataset = commitDataset({ ...rows, classCount: 1, labels }, { ...binning, label }, options)
  expect(datasetCommitment(dataset).classes).toBe(1)
  expect(decodeDatasetFile(encodeDatasetFile(dataset), 'widths.dataset')).toEqual(dataset)
})

test.each<[string, (file: File) => void, string, string]>([
  ['a salt', file => (file.salts = flip(file.salts, 32 * 7)), 'dataset.wrongGroup', 'group 7'],
  ['a row', file => (file.rows = flip(file.rows, 150 + 5 * 12)), 'dataset.wrongGroup', 'group 12'],
  ['a leaf', file => (file.leaves = flip(file.leaves, 32 * 3 + 31)), 'dataset.wrongGroup', 'group 3'],
  ['the binning', file => file.binning.label.classes.reverse(), 'dataset.wrongRoot', 'computed'],
  ['the name', file => (file.name = 'irises'), 'dataset.wrongChecksum', 'the name'],
  ['the rows left out', file => file.leftOut.push(151), 'dataset.wrongChecksum', 'left-out rows'],
  ['the group size', file => (file.groupSize = 7), 'dataset.invalidFile', 'wrong number of rows'],
  ['the number of salts', file => (file.salts = file.salts.slice(44)), 'dataset.invalidFile', 'wrong number of rows'],
  ['the version', file => (file.version = 2), 'dataset.invalidFile', 'version'],
  ['a blank', file => (file.salts = ` ${file.salts}`), 'dataset.invalidFile', 'Invalid base64'],
  ['an alphabet', file => (file.rows = `*${file.rows.slice(1)}`), 'dataset.invalidFile', 'Invalid base64'],
])('%s that was changed is told', async (_, change, code, mentioned) => {
  const error = refusal(await changed(change))
  expect(error.code).toBe(code)
  expect(error.message).toContain('iris.private.json')
  expect(error.message).toContain(mentioned)
})

test('any changed character is noticed', async () => {
  const text = encodeDatasetFile(await irisDataset())
  const random = createRandom(3)
  for (let run = 0; run < 100; run++) {
    const at = random.below(text.length)
    const character = String.fromCharCode(32 + random.below(95))
    if (character === text[at]) continue
    refusal(text.slice(0, at) + character + text.slice(at + 1))
  }
  refusal(text.slice(0, -1))
  expect(refusal('').code).toBe('dataset.invalidFile')
})
