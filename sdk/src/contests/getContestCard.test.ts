import { zeroHash } from 'viem'
import { expect, test } from 'vitest'
import type { Binning } from '../datasets/binning.ts'
import { hashBinning } from '../datasets/dataset.ts'
import { encodeContestCard } from './contestCard.ts'
import { getContestCard } from './getContestCard.ts'

const binning: Binning = {
  features: [{ kind: 'numeric', name: 'x', edges: [1.5], missing: false }],
  label: { name: 'y', classes: ['no', 'yes'] },
}
const card = { title: 'Is it?', description: '', binning }
const dataset = {
  treeRoot: zeroHash,
  binningHash: hashBinning(binning),
  groups: 4,
  groupSize: 2,
  features: 1,
  classes: 2,
}
const contest = { contestId: 3n, datasetRoot: zeroHash, dataset }
const source = { get: async () => encodeContestCard(card) }

test('a card is read whose binning is the dataset’s', async () => {
  expect(await getContestCard({ contest, cid: 'bafk', source })).toEqual(card)
})

test('one of another dataset is refused: its class names could turn every prediction around', async () => {
  const other = { ...contest, dataset: { ...dataset, binningHash: zeroHash } }
  await expect(getContestCard({ contest: other, cid: 'bafk', source })).rejects.toMatchObject({
    code: 'contest.wrongCard',
  })
})
