import { type Account, type Address, erc20Abi, hexToBytes, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findOwed } from '../chain/findOwed.ts'
import { withdrawAll } from '../chain/withdrawAll.ts'
import { datasetCommitment } from '../datasets/dataset.ts'
import type { TreeModel } from '../models/model.ts'
import { cancelContest } from './cancelContest.ts'
import { commitEntry } from './commitEntry.ts'
import { getContestEvents } from './contestEvents.ts'
import { type ContestStage, day, playUntilRevealed, setContestStage } from './contestStage.testing.ts'
import { defaultTerms } from './contestTerms.ts'
import { drawContest } from './drawContest.ts'
import { createOpening, entryCommitment } from './entryOpening.ts'
import { evaluateEntry } from './evaluateEntry.ts'
import { finalizeContest } from './finalizeContest.ts'
import { getContest } from './getContest.ts'
import { getCredit } from './getCredit.ts'
import { getEntry, getOpening } from './getEntry.ts'
import { getTestRows } from './getTestRows.ts'
import { openContest } from './openContest.ts'
import { recomputeEntry } from './recomputeEntry.ts'
import { revealEntry } from './revealEntry.ts'
import { revealTest } from './revealTest.ts'
import { revealTraining } from './revealTraining.ts'
import { deployToken } from './testToken.testing.ts'
import { withdraw } from './withdraw.ts'

const burned: Address = '0x000000000000000000000000000000000000dEaD'

let stage: ContestStage
beforeEach(async () => {
  stage = await setContestStage()
})
afterEach(() => stage.chain.stop())

/** A model that is wrong as soon as a row is not of class 0. */
const guess: TreeModel = {
  family: 'tree',
  featureCount: 4,
  classCount: 3,
  depth: 1,
  features: Uint8Array.of(0),
  thresholds: Uint8Array.of(0),
  leaves: Uint8Array.of(0, 0),
}

test('a contest is paid in a token, over several chunks, and everybody gets what is theirs', async () => {
  const { chain, market, organizer, submitter, funder, dataset } = stage
  const token = await deployToken(chain)
  const { contestId, entryId, terms } = await playUntilRevealed(stage, { token })
  expect(await revealTest(organizer, { contestId, dataset })).toHaveLength(2)
  const { sent, scoreBps, localScoreBps } = await evaluateEntry(funder, { contestId, entryId })
  expect(sent).toHaveLength(2)
  expect(scoreBps).toBe(localScoreBps)
  const contest = await getContest(market, contestId)
  const { model } = await getOpening(market, contestId, entryId)
  const last = (await getContestEvents(market, 'EntryEvaluated', { contestId, entryId })).at(-1)!.args
  const chunks = await getTestRows(market, contest)
  const recomputed = recomputeEntry({ contest, model: hexToBytes(model), chunks, counts: hexToBytes(last.counts) })
  expect(recomputed).toMatchObject({ agrees: true, scoreBps, rows: terms.testGroups * dataset.groupSize })
  await finalizeContest(funder, { contestId })

  const { ranking } = await getContest(market, contestId)
  expect(ranking).toEqual([{ payout: submitter.account?.address, entryId, scoreBps }])
  // 5 % of the reward of 1,500,000 is burned.
  expect((await withdraw(submitter, { contestId })).amount).toBe(1_425_000n + 10_000n)
  expect((await withdraw(organizer, { contestId })).amount).toBe(1_000_000n)
  expect((await withdraw(funder, { contestId, recipient: burned })).amount).toBe(75_000n)
  await expect(withdraw(funder, { contestId })).rejects.toMatchObject({ code: 'contest.nothingOwed' })
  const balance = { address: token, abi: erc20Abi, functionName: 'balanceOf', args: [market.contests] } as const
  expect(await readContract(chain.client, balance)).toBe(0n)
})

test('test rows are withheld: anyone reveals the training rows, and the organizer’s bond is burned', async () => {
  const { chain, market, organizer, submitter, funder, dataset } = stage
  const { contestId, entryId, bundle } = await playUntilRevealed(stage, { onDefault: 'scoreOnTraining' })
  await expect(revealTraining(funder, { contestId, bundle })).rejects.toMatchObject({ code: 'contest.tooEarly' })
  await chain.advanceTime(2 * day)
  await expect(revealTest(organizer, { contestId, dataset })).rejects.toMatchObject({ code: 'contest.wrongGroup' })

  const other = { ...bundle, salts: bundle.salts.toReversed() }
  await expect(revealTraining(funder, { contestId, bundle: other })).rejects.toMatchObject({
    code: 'dataset.wrongGroup',
  })
  await revealTraining(funder, { contestId, bundle })
  const { scoreBps, localScoreBps } = await evaluateEntry(funder, { contestId, entryId })
  expect(scoreBps).toBe(localScoreBps)
  await finalizeContest(funder, { contestId })
  expect((await withdraw(submitter, { contestId })).amount).toBe(1_425_000n + 10_000n)
  expect(await getCredit(market, zeroAddress, burned)).toBe(1_000_000n + 75_000n)
})

test('test rows are withheld: bond and the organizer’s part go to who revealed an entry, up to the cap', async () => {
  const { chain, market, organizer, submitter, funder } = stage
  const { contestId } = await playUntilRevealed(stage, {})
  await chain.advanceTime(2 * day)
  await finalizeContest(funder, { contestId })
  expect(await getContest(market, contestId)).toMatchObject({
    status: 'defaulted',
    phase: 'closed',
    refundable: 500_000n,
  })
  const account = submitter.account!.address
  const owed = await findOwed(market, { account, contestIds: [contestId] })
  const bond = 1_000_000n + 10_000n
  const settleable = [{ contestId, entryId: 0n, bond }]
  expect(owed).toMatchObject([{ token: zeroAddress, credited: 0n, settleable, refundable: [], total: bond }])
  expect(await withdrawAll(funder, { owed })).toHaveLength(1)
  expect(await findOwed(market, { account, contestIds: [contestId] })).toEqual([])
  expect((await withdraw(funder, { contestId })).amount).toBe(500_000n)
  expect(await getCredit(market, zeroAddress, burned)).toBe(1_000_000n)
  await expect(withdraw(organizer, { contestId })).rejects.toMatchObject({ code: 'contest.nothingOwed' })
})

test('nobody reaches the threshold: the reward goes back to whoever gave it', async () => {
  const { organizer, submitter, funder, dataset } = stage
  const { contestId, entryId } = await playUntilRevealed(stage, { metric: 'macroF1', testGroups: 15 }, guess)
  await revealTest(organizer, { contestId, dataset })
  const { scoreBps } = await evaluateEntry(funder, { contestId, entryId })
  expect(scoreBps).toBeLessThan(3_334)
  await finalizeContest(funder, { contestId })
  expect((await withdraw(funder, { contestId })).amount).toBe(500_000n)
  expect((await withdraw(organizer, { contestId })).amount).toBe(1_000_000n + 1_000_000n)
  expect((await withdraw(submitter, { contestId })).amount).toBe(10_000n)
})

test('what is revealed is no model: the entry is disqualified, and its bond is burned', async () => {
  const { chain, market, organizer, submitter, funder, dataset } = stage
  const commitment = datasetCommitment(dataset)
  const terms = defaultTerms({ dataset: commitment, baseline: 3_334, reward: 1_000n, submissionBond: 10n })
  const { contestId } = await openContest(organizer, { dataset: commitment, terms, card: '' })
  await chain.mineBlocks(terms.beaconDelayBlocks + 1)
  await drawContest(funder, { contestId })
  const { address } = submitter.account as Account
  // A tree for four features and three classes, of a depth that trees do not have.
  const opening = createOpening(Uint8Array.of(1, 3, 0, 4, 3, 99), address)
  const hash = entryCommitment({ ...opening, chainId: 31337, contests: market.contests, contestId, submitter: address })
  const { entryId } = await commitEntry(submitter, { contestId, commitment: hash })
  await chain.advanceTime(7 * day)
  await revealEntry(submitter, { contestId, entryId, opening })
  await chain.advanceTime(2 * day)
  await revealTest(organizer, { contestId, dataset })
  expect(await evaluateEntry(funder, { contestId, entryId })).toMatchObject({ disqualified: true })
  expect(await getEntry(market, contestId, entryId)).toMatchObject({ status: 'disqualified' })
  await finalizeContest(funder, { contestId })
  await expect(withdraw(submitter, { contestId })).rejects.toMatchObject({ code: 'contest.nothingOwed' })
})

test('a contest is cancelled before its beacon block, by its organizer alone', async () => {
  const { market, organizer, funder, dataset } = stage
  const commitment = datasetCommitment(dataset)
  const terms = defaultTerms({ dataset: commitment, baseline: 3_334, reward: 1_000n })
  const { contestId } = await openContest(organizer, { dataset: commitment, terms, card: '' })
  await expect(drawContest(organizer, { contestId })).rejects.toMatchObject({ code: 'contest.tooEarly' })
  await expect(cancelContest(funder, { contestId })).rejects.toMatchObject({ code: 'contest.notOrganizer' })
  await cancelContest(organizer, { contestId })
  expect((await withdraw(organizer, { contestId })).amount).toBe(2_000n)
  expect(await getContestEvents(market, 'ContestCancelled', { contestId })).toHaveLength(1)
})
