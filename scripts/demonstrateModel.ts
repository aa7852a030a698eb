// What a model can earn: that of a contest's winner as a token, and another derived from it, recorded, licensed, rented, sold, ordered.
import { join } from 'node:path'
import {
  assayTraining,
  type ModelReport,
  type RehearseModelParameters,
  rehearseModel,
  torchTraining,
} from '@assay/node'
import {
  applyBinning,
  type ContentStore,
  createBinning,
  encodeModelCard,
  getEntry,
  getOpening,
  listContests,
  mintModel,
  type Parent,
  type Table,
  weightsRoot,
  withAccount,
} from '@assay/sdk'
import { findTorch, folderStore } from '@assay/sdk/node'
import { hexToBytes, isAddressEqual } from 'viem'

const root = join(import.meta.dirname, '..')

export type DemonstrateModelParameters = Pick<
  RehearseModelParameters,
  'chain' | 'market' | 'nodeUrl' | 'bookUrl' | 'onStep'
> & {
  /** What is trained on without PyTorch. */
  table: Table
  /** Of the market's state. */
  home: string
}

/** A run of PyTorch where there is one, of one of Assay's own trainers otherwise; derived from the model that won the newest contest. */
export async function demonstrateModel({ table, home, ...around }: DemonstrateModelParameters): Promise<ModelReport> {
  const store = folderStore(join(home, 'content'))
  const parent = await mintWinner(around, store)
  const python = await findTorch()
  const recorder = join(root, 'recorder')
  const training = python
    ? torchTraining({ python, script: join(root, 'examples/trainDigits.py'), recorder })
    : assayTraining(applyBinning(table, createBinning(table)), { trainer: 'mlp', hidden: [16] })
  const about = python
    ? { title: 'Digits of 8 by 8 pixels', trainingData: 'digits.csv' }
    : { title: 'Tumours', trainingData: table.name }
  return rehearseModel({
    ...around,
    ...about,
    training,
    ...(parent && { parent }),
    folder: join(home, 'runs', 'digits'),
    store,
  })
}

/** The entry that the newest contest paid, minted by who submitted it. */
async function mintWinner(
  { chain, market, onStep }: Pick<RehearseModelParameters, 'chain' | 'market' | 'onStep'>,
  store: ContentStore,
): Promise<Parent | undefined> {
  const [contest] = await listContests(market, { limit: 1 })
  const [winner] = contest?.ranking ?? []
  if (!contest || !winner) return undefined
  const origin = { contestId: contest.contestId, entryId: winner.entryId }
  const { submitter } = await getEntry(market, origin.contestId, origin.entryId)
  const account = chain.accounts.find(({ address }) => isAddressEqual(address, submitter))
  if (!account) return undefined

  onStep?.({ message: 'Minting the model that won the contest' })
  const { model } = await getOpening(market, origin.contestId, origin.entryId)
  const weights = await weightsRoot(new Blob([new Uint8Array(hexToBytes(model))]), 'The model that won')
  const card = encodeModelCard({
    title: 'The model that won a contest',
    description: 'Trained for a contest over breast_cancer.csv, and scored by the chain.',
    task: 'tabular-classification',
    library: 'assay',
    license: 'apache-2.0',
    language: [],
    tags: ['contest'],
    trainingData: 'The training rows of the contest, which are public.',
    uses: 'To see what a model on the market looks like.',
    limits: 'It knows one table, and nobody should be treated by it.',
    evaluations: [],
    files: [],
    howToUse: '',
    citation: '',
  })
  const minted = { card: await store.put(card), weightsRoot: weights.root, royaltyBps: 500, origin }
  const { modelId } = await mintModel(withAccount(market, account), minted)
  return { modelId, shareBps: 1_000 }
}
