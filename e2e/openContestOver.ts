import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import {
  applyBinning,
  commitDataset,
  constantGuess,
  createBinning,
  createTrainingBundle,
  type Dataset,
  datasetCommitment,
  defaultTerms,
  drawContest,
  encodeTrainingBundle,
  getContest,
  getLeastDelay,
  openContest,
  publishTraining,
  readCsv,
  splitTestGroups,
  withAccount,
} from '@assay/sdk'
import { parseEther } from 'viem'
import type { Scene } from './scene.ts'

export const irisPath = join(import.meta.dirname, '../data/iris.csv')

/** The iris in few bins, committed. */
export async function commitIris(): Promise<Dataset> {
  const table = await readCsv(createReadStream(irisPath), { name: 'iris.csv', label: 'species' })
  const binning = createBinning(table, { bins: 6 })
  return commitDataset(applyBinning(table, binning), binning, { name: 'iris' })
}

/**
 * Opens a contest without the page.
 *
 * @param card Its bytes, which need not be any that the SDK would write.
 */
export async function openContestOver(scene: Scene, dataset: Dataset, card: Uint8Array): Promise<bigint> {
  const { market, people, content } = scene
  const commitment = datasetCommitment(dataset)
  const terms = defaultTerms({
    dataset: commitment,
    baseline: constantGuess(dataset.rows),
    reward: parseEther('0.01'),
    beaconDelayBlocks: await getLeastDelay(market),
  })
  const opened = { dataset: commitment, terms, card: await content.put(card) }
  const { contestId } = await openContest(withAccount(market, people.organizer), opened)
  return contestId
}

/** Draws, and publishes the rows to train on. */
export async function publishContest(scene: Scene, dataset: Dataset, contestId: bigint): Promise<void> {
  const { chain, market, people, content } = scene
  const organizer = withAccount(market, people.organizer)
  const { terms } = await getContest(market, contestId)
  await chain.mineBlocks(terms.beaconDelayBlocks + 1)
  await drawContest(organizer, { contestId })
  const { seed } = await getContest(market, contestId)
  const bundle = createTrainingBundle(dataset, splitTestGroups(seed, dataset.groups, terms.testGroups))
  await publishTraining(organizer, { contestId, cid: await content.put(encodeTrainingBundle(bundle)) })
}
