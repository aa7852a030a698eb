import {
  chooseChunkGroups,
  commitDataset,
  commitEntry,
  createOpening,
  type Dataset,
  datasetCommitment,
  defaultTerms,
  deployMarket,
  drawContest,
  encodeModel,
  entryCommitment,
  evaluateEntry,
  type Model,
  openContest,
  type Rows,
  revealEntry,
  revealTest,
  withAccount,
} from '@assay/sdk'
import { startLocalChain } from '@assay/sdk/node'
import type { Account } from 'viem'

/** Gas of whole transactions, as their receipts say. */
export type ContestGas = { open: number; reveal: number; revealTest: number; evaluate: number[]; testRows: number }

/**
 * Plays a contest over random rows, from opening to evaluation, and takes down what each transaction cost.
 *
 * @param parameters.testRows At least so many rows test.
 */
export async function playContest(parameters: {
  model: Model
  rowCount: number
  testRows: number
}): Promise<ContestGas> {
  const { model, rowCount, testRows } = parameters
  const dataset = randomDataset(model, rowCount)
  const chain = await startLocalChain()
  try {
    const [organizer, submitter] = chain.accounts as Account[] as [Account, Account]
    const market = await deployMarket({ client: chain.client, account: organizer })
    const commitment = datasetCommitment(dataset)
    const bytes = encodeModel(model)
    const wanted = defaultTerms({
      dataset: commitment,
      baseline: 6_000,
      reward: 10n ** 18n,
      testGroups: Math.ceil(testRows / dataset.groupSize),
      maxModelBytes: bytes.length,
      families: [model.family],
    })
    const chunkGroups = await chooseChunkGroups(market, { dataset: commitment, terms: wanted })
    const terms = { ...wanted, chunkGroups }
    const opened = await openContest(market, { dataset: commitment, terms, card: '' })
    const { contestId } = opened
    await chain.mineBlocks(terms.beaconDelayBlocks + 1)
    await drawContest(market, { contestId })

    const opening = createOpening(bytes, submitter.address)
    const place = { chainId: 31337, contests: market.contests, contestId, submitter: submitter.address }
    const asSubmitter = withAccount(market, submitter)
    const { entryId } = await commitEntry(asSubmitter, {
      contestId,
      commitment: entryCommitment({ ...opening, ...place }),
    })
    await chain.advanceTime(terms.commitSeconds)
    const revealed = await revealEntry(asSubmitter, { contestId, entryId, opening })
    await chain.advanceTime(terms.revealSeconds)
    const tested = await revealTest(market, { contestId, dataset })
    const { sent, scoreBps, localScoreBps } = await evaluateEntry(market, { contestId, entryId })
    if (scoreBps !== localScoreBps) throw new Error(`The engines differ: ${scoreBps} on chain, ${localScoreBps} here`)
    return {
      open: Number(opened.gasUsed),
      reveal: Number(revealed.gasUsed),
      revealTest: tested.reduce((sum, { gasUsed }) => sum + Number(gasUsed), 0),
      evaluate: sent.map(({ gasUsed }) => Number(gasUsed)),
      testRows: terms.testGroups * dataset.groupSize,
    }
  } finally {
    await chain.stop()
  }
}

/** Rows of random bytes, three of five of class 0. */
function randomDataset({ featureCount, classCount }: Model, rowCount: number): Dataset {
  const features = new Uint8Array(rowCount * featureCount)
  for (let from = 0; from < features.length; from += 65_536)
    crypto.getRandomValues(features.subarray(from, from + 65_536))
  const labels = Uint8Array.from({ length: rowCount }, (_, row) => (row % 5 < 3 ? 0 : 1 + (row % (classCount - 1))))
  const rows: Rows = { featureCount, classCount, rowCount, features, labels }
  const edges = Array.from({ length: 255 }, (_, edge) => edge + 0.5)
  const binning = {
    features: Array.from({ length: featureCount }, (_, feature) => {
      return { kind: 'numeric' as const, name: `x${feature}`, edges, missing: false }
    }),
    label: { name: 'y', classes: Array.from({ length: classCount }, (_, index) => `class ${index}`) },
  }
  return commitDataset(rows, binning, { name: 'random rows' })
}
