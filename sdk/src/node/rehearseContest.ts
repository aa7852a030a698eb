import type { Account, Address } from 'viem'
import { getBalance } from 'viem/actions'
import { deployMarket } from '../chain/deployMarket.ts'
import { type Market, withAccount } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import type { ContentStore } from '../content/contentStore.ts'
import { chooseChunkGroups } from '../contests/chooseChunkGroups.ts'
import { commitEntry } from '../contests/commitEntry.ts'
import { encodeContestCard } from '../contests/contestCard.ts'
import { getContestEvents } from '../contests/contestEvents.ts'
import { defaultTerms } from '../contests/contestTerms.ts'
import { drawContest } from '../contests/drawContest.ts'
import { createOpening, type EntryOpening, entryCommitment } from '../contests/entryOpening.ts'
import { evaluateEntry } from '../contests/evaluateEntry.ts'
import { finalizeContest } from '../contests/finalizeContest.ts'
import { getContest } from '../contests/getContest.ts'
import { openContest } from '../contests/openContest.ts'
import { publishTraining } from '../contests/publishTraining.ts'
import { revealEntry } from '../contests/revealEntry.ts'
import { revealTest } from '../contests/revealTest.ts'
import { withdraw } from '../contests/withdraw.ts'
import { type Dataset, datasetCommitment } from '../datasets/dataset.ts'
import { constantGuess } from '../datasets/majorityShare.ts'
import type { Rows } from '../datasets/rows.ts'
import { splitTestGroups } from '../datasets/split.ts'
import {
  createTrainingBundle,
  decodeTrainingBundle,
  encodeTrainingBundle,
  verifyTrainingBundle,
} from '../datasets/trainingBundle.ts'
import { AssayError } from '../errors.ts'
import { encodeModel } from '../models/encodeModel.ts'
import type { Family, Model } from '../models/model.ts'
import { trainBoosting } from '../models/trainBoosting.ts'
import { trainForest } from '../models/trainForest.ts'
import type { TrainingOptions } from '../models/training.ts'
import { trainLinearRegression } from '../models/trainLinearRegression.ts'
import { trainLogisticRegression } from '../models/trainLogisticRegression.ts'
import { trainMlp } from '../models/trainMlp.ts'
import { trainTree } from '../models/trainTree.ts'
import type { LocalChain } from './localChain.ts'

/** Gas of each phase, all transactions of it together. */
export type GasByPhase = Record<Exclude<RehearsalPhase, 'train'>, number>

export const rehearsalPhases = [
  'deploy',
  'open',
  'draw',
  'publish',
  'train',
  'commit',
  'reveal',
  'revealTest',
  'evaluate',
  'finalize',
  'withdraw',
] as const
export type RehearsalPhase = (typeof rehearsalPhases)[number]

export type RehearsalStep = { phase: RehearsalPhase; message: string; done?: number; total?: number }

export type ReportedEntry = {
  name: string
  family: Family
  /** What the chain found, in basis points. */
  scoreBps: number
  /** What the reference engine found on this computer. */
  localScoreBps: number
  evaluateGas: number
}

export type ContestReport = {
  dataset: string
  rows: number
  features: number
  classes: number
  testRows: number
  entries: ReportedEntry[]
  /** Name of the entry that was paid; null when none met the criterion. */
  winner: string | null
  /** What the winner was credited as its reward, in wei. */
  paidWei: string
  gasByPhase: GasByPhase
  /** What each one ended with, less what it began with: rewards and bonds less fees. */
  balances: { name: string; address: Address; changeWei: string }[]
}

export type RehearseContestParameters = {
  chain: LocalChain
  /** A market that is deployed on the chain; a new one unless given. */
  market?: Market
  dataset: Dataset
  /** A fifth of the rows unless given; rounded up to whole groups. */
  testRows?: number
  /** In wei. */
  reward?: bigint
  store: ContentStore
  /** Who enters, nine at most; the built-in trainers unless given. */
  trainers?: Trainer[]
  seed?: number
  onStep?: (step: RehearsalStep) => void
  signal?: AbortSignal
}

/** Somebody who makes a model of the training rows. */
export type Trainer = { name: string; train(rows: Rows, options: TrainingOptions): Promise<{ model: Model }> }

type Submitter = Trainer & { account: Account }

type Entered = Submitter & { model: Model; opening: EntryOpening; entryId: bigint }

const hour = 3600

/**
 * Plays a whole contest on a chain of one's own: an organizer and submitters that train for real, every phase by its
 * real transactions, with the clock moved between them. Shows what a contest over this dataset scores and costs before
 * any money is spent.
 *
 * @throws AssayError `rehearsal.tooFewRows` when the rows do not make two groups, one of them to test on.
 */
export async function rehearseContest(parameters: RehearseContestParameters): Promise<ContestReport> {
  const { chain, dataset, store, reward = 10n ** 18n, seed = 1, onStep, signal } = parameters
  const [organizer, ...others] = chain.accounts as Account[] as [Account, ...Account[]]
  const { trainers = builtInTrainers(dataset.rows.classCount) } = parameters
  const submitters = trainers.map((trainer, i): Submitter => ({ ...trainer, account: others[i] as Account }))
  const paidPhases = rehearsalPhases.filter(phase => phase !== 'train')
  const gasByPhase = Object.fromEntries(paidPhases.map(phase => [phase, 0])) as GasByPhase
  const tell = (phase: RehearsalPhase, message: string, done?: number, total?: number) => {
    signal?.throwIfAborted()
    onStep?.({ phase, message, ...(done !== undefined && { done }), ...(total !== undefined && { total }) })
  }
  function spend<S extends Sent>(phase: keyof GasByPhase, sent: S): S {
    gasByPhase[phase] += Number(sent.gasUsed)
    return sent
  }
  const players = [{ name: 'organizer', account: organizer }, ...submitters]
  const before = await balances(chain, players)

  const market = parameters.market ?? (await deploy())
  const asOrganizer = withAccount(market, organizer)
  const { contestId, contest } = await open()
  await draw()
  const trainingRows = await publish()
  const entered = await train(trainingRows)
  await reveal()
  const scored = await evaluate()
  const paidWei = await finalize()
  const after = await balances(chain, players)

  const { ranking } = await getContest(market, contestId)
  return {
    dataset: dataset.name,
    rows: dataset.rows.rowCount,
    features: dataset.rows.featureCount,
    classes: dataset.rows.classCount,
    testRows: contest.terms.testGroups * dataset.groupSize,
    entries: scored,
    winner: entered.find(({ entryId }) => entryId === ranking[0]?.entryId)?.name ?? null,
    paidWei: String(paidWei),
    gasByPhase,
    balances: players.map(({ name, account }, i) => ({
      name,
      address: account.address,
      changeWei: String((after[i] ?? 0n) - (before[i] ?? 0n)),
    })),
  }

  async function deploy(): Promise<Market> {
    tell('deploy', 'Deploying the market')
    const { client } = chain
    const market = await deployMarket({ client, account: organizer })
    gasByPhase.deploy = market.gasUsed
    return market
  }

  async function open() {
    tell('open', `Opening a contest over ${dataset.name}`)
    const { name, binning } = dataset
    const title = `${binning.label.name} in ${name}`
    const card = await store.put(encodeContestCard({ title, description: `A rehearsal over ${name}.`, binning }))
    const commitment = datasetCommitment(dataset)
    const baseline = constantGuess(dataset.rows)
    const phases = { commitSeconds: hour, revealSeconds: hour, testSeconds: hour, evaluateSeconds: hour }
    const testGroups = parameters.testRows && Math.ceil(parameters.testRows / dataset.groupSize)
    if (dataset.groups < 2 || (testGroups ?? 1) >= dataset.groups) {
      throw new AssayError(
        'rehearsal.tooFewRows',
        `${dataset.rows.rowCount} rows make ${dataset.groups} groups of ${dataset.groupSize}: too few for ${testGroups ?? 1} test groups and any to train on`,
        { hint: 'Give more rows, fewer test rows, or smaller groups.' },
      )
    }
    const wanted = defaultTerms({
      dataset: commitment,
      baseline,
      reward,
      ...phases,
      ...(testGroups && { testGroups }),
    })
    const terms = { ...wanted, chunkGroups: await chooseChunkGroups(market, { dataset: commitment, terms: wanted }) }
    const { contestId } = spend('open', await openContest(asOrganizer, { dataset: commitment, terms, card }))
    return { contestId, contest: await getContest(market, contestId) }
  }

  async function draw() {
    tell('draw', `Waiting for beacon block ${contest.beaconBlock}`)
    await chain.mineBlocks(contest.terms.beaconDelayBlocks + 1)
    spend('draw', await drawContest(asOrganizer, { contestId }))
  }

  /** The organizer publishes; the submitters fetch by content id and trust nothing that the chain does not confirm. */
  async function publish(): Promise<Rows> {
    tell('publish', 'Publishing the training rows')
    const { seed: splitSeed, datasetRoot, terms } = await getContest(market, contestId)
    const testGroups = splitTestGroups(splitSeed, dataset.groups, terms.testGroups)
    const cid = await store.put(encodeTrainingBundle(createTrainingBundle(dataset, testGroups)))
    spend('publish', await publishTraining(asOrganizer, { contestId, cid }))
    return verifyTrainingBundle(decodeTrainingBundle(await store.get(cid)), { datasetRoot, testGroups })
  }

  async function train(rows: Rows): Promise<Entered[]> {
    const entered: Entered[] = []
    for (const player of submitters) {
      const message = `Training: ${player.name}`
      tell('train', message, 0, 1)
      const onProgress = ({ done, total }: { done: number; total: number }) => tell('train', message, done, total)
      const { model } = await player.train(rows, { seed, onProgress, ...(signal && { signal }) })
      const opening = createOpening(encodeModel(model), player.account.address)
      tell('commit', `Committing: ${player.name}`)
      const submitter = player.account.address
      const { client, contests } = market
      const chainId = client.chain?.id ?? 0
      const commitment = entryCommitment({ ...opening, chainId, contests, contestId, submitter })
      const asSubmitter = withAccount(market, player.account)
      const { entryId } = spend('commit', await commitEntry(asSubmitter, { contestId, commitment }))
      entered.push({ ...player, model, opening, entryId })
    }
    await chain.advanceTime(contest.terms.commitSeconds)
    return entered
  }

  async function reveal() {
    for (const { name, account, opening, entryId } of entered) {
      tell('reveal', `Revealing: ${name}`)
      spend('reveal', await revealEntry(withAccount(market, account), { contestId, entryId, opening }))
    }
    await chain.advanceTime(contest.terms.revealSeconds)
    const onProgress = (done: number, total: number) => tell('revealTest', 'Revealing the test rows', done, total)
    onProgress(0, contest.terms.testGroups)
    for (const sent of await revealTest(asOrganizer, { contestId, dataset, onProgress })) spend('revealTest', sent)
  }

  async function evaluate(): Promise<ReportedEntry[]> {
    const reported: ReportedEntry[] = []
    for (const { name, model, entryId } of entered) {
      const onProgress = (done: number, total: number) => tell('evaluate', `Evaluating on chain: ${name}`, done, total)
      onProgress(0, 1)
      const { sent, scoreBps, localScoreBps } = await evaluateEntry(asOrganizer, { contestId, entryId, onProgress })
      for (const each of sent) spend('evaluate', each)
      const evaluateGas = sent.reduce((sum, { gasUsed }) => sum + Number(gasUsed), 0)
      reported.push({ name, family: model.family, scoreBps, localScoreBps, evaluateGas })
    }
    return reported
  }

  async function finalize(): Promise<bigint> {
    tell('finalize', 'Finalizing')
    spend('finalize', await finalizeContest(asOrganizer, { contestId }))
    const [best] = (await getContest(market, contestId)).ranking
    const credits = await getContestEvents(market, 'Credited', { id: contestId })
    const paid = credits
      .filter(({ args }) => args.account === best?.payout)
      .reduce((sum, { args }) => sum + args.amount, 0n)
    for (const { name, account } of players) {
      tell('withdraw', `Withdrawing: ${name}`)
      spend('withdraw', await withdraw(withAccount(market, account), { contestId }))
    }
    return paid
  }
}

function builtInTrainers(classCount: number): Trainer[] {
  return [
    { name: 'tree', train: trainTree },
    classCount === 1
      ? { name: 'linear regression', train: trainLinearRegression }
      : { name: 'logistic regression', train: trainLogisticRegression },
    { name: 'mlp', train: trainMlp },
    { name: 'random forest', train: trainForest },
    { name: 'boosting', train: trainBoosting },
  ]
}

function balances({ client }: LocalChain, players: { account: Account }[]): Promise<bigint[]> {
  return Promise.all(players.map(({ account }) => getBalance(client, { address: account.address })))
}
