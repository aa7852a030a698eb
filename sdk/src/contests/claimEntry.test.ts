import { type Account, bytesToHex, hexToBytes, keccak256, zeroAddress } from 'viem'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sendTransaction } from '../chain/sendTransaction.ts'
import type { TreeModel } from '../models/model.ts'
import { packCounts, unpackCounts } from '../models/score.ts'
import { challengeEntry, findWrongChunk } from './challengeEntry.ts'
import { claimEntry } from './claimEntry.ts'
import { confirmEntry } from './confirmEntry.ts'
import { type ContestStage, day, playUntilRevealed, setContestStage } from './contestStage.testing.ts'
import { countChunks } from './countChunks.ts'
import { evaluateEntry } from './evaluateEntry.ts'
import { finalizeContest } from './finalizeContest.ts'
import { getContest } from './getContest.ts'
import { getCredit } from './getCredit.ts'
import { getEntry, getOpening } from './getEntry.ts'
import { getTestRows } from './getTestRows.ts'
import { readRevealedModel } from './readRevealedModel.ts'
import { revealTest } from './revealTest.ts'
import { withdraw } from './withdraw.ts'

let stage: ContestStage
beforeEach(async () => {
  stage = await setContestStage()
})
afterEach(() => stage.chain.stop())

const claims = { claimBond: 1_000n, challengeSeconds: day, chunkGroups: 2 }

/** Wide petals are of the last class: better than a guess, worse than a tree. */
const stump: TreeModel = {
  family: 'tree',
  featureCount: 4,
  classCount: 3,
  depth: 1,
  features: Uint8Array.of(3),
  thresholds: Uint8Array.of(160),
  leaves: Uint8Array.of(0, 2),
}

test('a claimed score stands when nobody can show that it is wrong, and is paid', async () => {
  const { chain, market, organizer, submitter, funder, dataset } = stage
  const { contestId, entryId } = await playUntilRevealed(stage, claims)
  await revealTest(organizer, { contestId, dataset })
  await expect(claimEntry(funder, { contestId, entryId })).rejects.toMatchObject({ code: 'contest.notSubmitter' })
  const { scoreBps } = await claimEntry(submitter, { contestId, entryId })
  expect(await getEntry(market, contestId, entryId)).toMatchObject({ status: 'claimed' })
  expect(await findWrongChunk(market, { contestId, entryId })).toBeUndefined()
  await expect(challengeEntry(funder, { contestId, entryId })).rejects.toMatchObject({ code: 'contest.claimHolds' })
  await expect(confirmEntry(funder, { contestId, entryId })).rejects.toMatchObject({ code: 'contest.tooEarly' })

  await chain.advanceTime(day)
  expect(await confirmEntry(funder, { contestId, entryId })).toMatchObject({ scoreBps })
  await finalizeContest(funder, { contestId })
  expect((await getContest(market, contestId)).ranking).toMatchObject([{ entryId, scoreBps }])
  expect((await withdraw(submitter, { contestId })).amount).toBe(1_425_000n + 10_000n + 1_000n)
})

test('a wrong claim is disproved in one transaction, at the first chunk where it is wrong', async () => {
  const { market, organizer, submitter, funder, dataset } = stage
  const { contestId, entryId } = await playUntilRevealed(stage, claims, stump)
  await revealTest(organizer, { contestId, dataset })
  await claimMoreThanTrue(contestId, entryId)
  expect(await findWrongChunk(market, { contestId, entryId })).toMatchObject({ chunk: 3 })

  expect(await challengeEntry(funder, { contestId, entryId })).toMatchObject({ chunk: 3 })
  expect(await getEntry(market, contestId, entryId)).toMatchObject({ status: 'disqualified', scoreBps: 0 })
  expect(await getCredit(market, zeroAddress, funder.account?.address ?? zeroAddress)).toBe(500n)
  await finalizeContest(funder, { contestId })
  await expect(withdraw(submitter, { contestId })).rejects.toMatchObject({ code: 'contest.nothingOwed' })
})

test('without claims in its terms, a contest executes every entry', async () => {
  const { organizer, submitter, dataset } = stage
  const { contestId, entryId } = await playUntilRevealed(stage, {})
  await revealTest(organizer, { contestId, dataset })
  await expect(claimEntry(submitter, { contestId, entryId })).rejects.toMatchObject({
    code: 'contest.claimsNotAllowed',
  })
  expect(await evaluateEntry(submitter, { contestId, entryId })).toMatchObject({ disqualified: false })
})

/** The counts of as many rows of each of three classes, every one predicted right. */
function allRight(packed: Uint8Array): Uint8Array {
  const counts = unpackCounts(packed, 3)
  const right = counts.map((_, cell) => {
    const label = Math.floor(cell / 3)
    return cell % 4 === 0 ? counts.slice(3 * label, 3 * label + 3).reduce((sum, count) => sum + count) : 0
  })
  return packCounts(right, 3)
}

/** Claims true counts up to the third chunk, and from there on all rows right. */
async function claimMoreThanTrue(contestId: bigint, entryId: bigint): Promise<void> {
  const { market, submitter } = stage
  const contest = await getContest(market, contestId)
  const { payout, salt, model } = await getOpening(market, contestId, entryId)
  const chunks = await getTestRows(market, contest)
  const counts = countChunks(readRevealedModel(hexToBytes(model), contest)!, chunks, 0)
  const forged = counts.map((packed, chunk) => (chunk < 3 ? packed : allRight(packed)))
  const hashes = forged.map(each => keccak256(each))
  const last = bytesToHex(forged.at(-1)!)
  const args = [contestId, entryId, payout, salt, keccak256(model), hashes, last] as const
  await sendTransaction({ ...submitter, account: submitter.account as Account }, 'claim', args, 1_000n)
}
