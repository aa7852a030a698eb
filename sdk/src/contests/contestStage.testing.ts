import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from 'viem'
import { deployMarket } from '../chain/deployMarket.ts'
import { type Market, withAccount } from '../chain/market.ts'
import { applyBinning } from '../datasets/applyBinning.ts'
import { commitDataset } from '../datasets/commitDataset.ts'
import { createBinning } from '../datasets/createBinning.ts'
import { type Dataset, datasetCommitment } from '../datasets/dataset.ts'
import { majorityShareBps } from '../datasets/majorityShare.ts'
import { readCsv } from '../datasets/readCsv.ts'
import { splitTestGroups } from '../datasets/split.ts'
import { createTrainingBundle } from '../datasets/trainingBundle.ts'
import { encodeModel } from '../models/encodeModel.ts'
import type { TreeModel } from '../models/model.ts'
import { trainTree } from '../models/trainTree.ts'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { commitEntry } from './commitEntry.ts'
import { type ContestTerms, defaultTerms } from './contestTerms.ts'
import { drawContest } from './drawContest.ts'
import { createOpening, entryCommitment } from './entryOpening.ts'
import { fundContest } from './fundContest.ts'
import { openContest } from './openContest.ts'
import { revealEntry } from './revealEntry.ts'

export const day = 86_400

/** A chain of its own with a market on it, people who act there, and a dataset: the irises. */
export type ContestStage = {
  chain: LocalChain
  market: Market
  organizer: Market
  submitter: Market
  funder: Market
  dataset: Dataset
}

/** Sets a stage; its chain is to be stopped. */
export async function setContestStage(): Promise<ContestStage> {
  const chain = await startLocalChain()
  const [first, second, third] = chain.accounts as Account[] as [Account, Account, Account]
  const market = await deployMarket({ client: chain.client, account: first })
  const file = readFileSync(join(import.meta.dirname, '../../../data/iris.csv'))
  const table = await readCsv(file, { name: 'iris.csv', label: 'species' })
  const binning = createBinning(table)
  return {
    chain,
    market,
    organizer: withAccount(market, first),
    submitter: withAccount(market, second),
    funder: withAccount(market, third),
    dataset: commitDataset(applyBinning(table, binning), binning, { name: 'iris' }),
  }
}

/** Opens and draws a contest, and reveals a model: a tree that is trained on its training rows, unless given. */
export async function playUntilRevealed(stage: ContestStage, given: Partial<ContestTerms>, entered?: TreeModel) {
  const { chain, market, organizer, submitter, funder, dataset } = stage
  const commitment = datasetCommitment(dataset)
  const baseline = majorityShareBps(dataset.rows)
  const terms = defaultTerms({ dataset: commitment, baseline, reward: 1_000_000n, chunkGroups: 8, ...given })
  const { contestId } = await openContest(organizer, { dataset: commitment, terms, card: '' })
  await fundContest(funder, { contestId, amount: 500_000n })
  await chain.mineBlocks(terms.beaconDelayBlocks + 1)
  const { seed } = await drawContest(submitter, { contestId })

  const bundle = createTrainingBundle(dataset, splitTestGroups(seed, dataset.groups, terms.testGroups))
  const model = entered ?? (await trainTree(bundle.rows)).model
  const { address } = submitter.account as Account
  const opening = createOpening(encodeModel(model), address)
  const { contests } = market
  const hash = entryCommitment({ ...opening, chainId: 31337, contests, contestId, submitter: address })
  const { entryId } = await commitEntry(submitter, { contestId, commitment: hash })
  await chain.advanceTime(7 * day)
  await revealEntry(submitter, { contestId, entryId, opening })
  await chain.advanceTime(2 * day)
  return { contestId, entryId, bundle, terms }
}
