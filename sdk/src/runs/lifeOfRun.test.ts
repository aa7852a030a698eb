import { type Account, type Hex, parseEther, zeroAddress } from 'viem'
import { getBlock, readContract } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deployMarket } from '../chain/deployMarket.ts'
import { findOwed } from '../chain/findOwed.ts'
import { type Market, withAccount } from '../chain/market.ts'
import { withdrawAll } from '../chain/withdrawAll.ts'
import type { Rows } from '../datasets/rows.ts'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import type { TrainerOptions } from '../transcripts/assayRun.ts'
import { memoryTranscript } from '../transcripts/memoryTranscript.ts'
import { openChunk } from '../transcripts/openChunk.ts'
import { planTraining, recordTraining } from '../transcripts/recordTraining.ts'
import { readTranscript, type Transcript } from '../transcripts/transcript.ts'
import { anchorRun } from './anchorRun.ts'
import { beginRun } from './beginRun.ts'
import { challengeRun } from './challengeRun.ts'
import { chooseHalf } from './chooseHalf.ts'
import { completeRun } from './completeRun.ts'
import { drawRun } from './drawRun.ts'
import { enrollAuditor } from './enrollAuditor.ts'
import { finalizeRun } from './finalizeRun.ts'
import { getChallenge } from './getChallenge.ts'
import { getRun } from './getRun.ts'
import { leaveAuditors } from './leaveAuditors.ts'
import { listRuns } from './listRuns.ts'
import { nextRunStep } from './nextRunStep.ts'
import { publishSegment } from './publishSegment.ts'
import { respondChallenge } from './respondChallenge.ts'
import { revealVote } from './revealVote.ts'
import { runsContract } from './runsContract.ts'
import { runsPlace } from './runsPlace.ts'
import { type SavedVote, sealVote } from './savedVote.ts'
import { settleChallenge } from './settleChallenge.ts'
import { settleVote } from './settleVote.ts'
import type { VoteVerdict } from './turn.ts'
import { voteChallenge } from './voteChallenge.ts'
import { withdrawFromRuns } from './withdrawFromRuns.ts'

const day = 86_400
const bond = parseEther('0.02')
const cid = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'
const anyHash: Hex = `0x${'12'.repeat(32)}`
const training: TrainerOptions = { trainer: 'mlp', hidden: [2], epochs: 4, integerEpochs: 1 }
const rows: Rows = {
  featureCount: 2,
  classCount: 2,
  rowCount: 8,
  features: Uint8Array.of(1, 9, 2, 8, 3, 7, 1, 7, 8, 2, 9, 1, 7, 3, 9, 2),
  labels: Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1),
}

let chain: LocalChain
let trainer: Market
let challenger: Market
let anyone: Market
let auditors: [Market, Market, Market]

beforeAll(async () => {
  chain = await startLocalChain()
  const [first, ...others] = chain.accounts
  const market = await deployMarket({ client: chain.client, account: first as Account })
  const [second, third, fourth, ...rest] = others.map(account => withAccount(market, account))
  ;[trainer, challenger, anyone] = [second!, third!, fourth!]
  auditors = rest.slice(0, 3) as typeof auditors
  for (const auditor of auditors) await enrollAuditor(auditor)
})
afterAll(() => chain.stop())

/** A run that was begun and drawn. */
async function begin(): Promise<bigint> {
  const { runId } = await beginRun(trainer, { plan: await planTraining(rows, training), card: cid, delayBlocks: 2n })
  await expect(drawRun(anyone, { runId })).rejects.toMatchObject({ code: 'run.tooEarly', retryable: true })
  await chain.mineBlocks(3)
  await drawRun(anyone, { runId })
  return runId
}

/** The transcript of a run, from the seed that was drawn unless another is given. */
async function record(runId: bigint, seed?: Hex): Promise<Transcript> {
  const writer = memoryTranscript()
  const run = await getRun(trainer, runId)
  const place = { ...runsPlace(trainer), runId, trainer: run.trainer }
  await recordTraining({ rows, training, seed: seed ?? run.seed!, place, writer })
  return readTranscript(writer)
}

const stepOf = async (runId: bigint) => {
  const run = await getRun(anyone, runId)
  const challenge = run.challengeId ? await getChallenge(anyone, run.challengeId) : undefined
  return nextRunStep(run, challenge, (await getBlock(chain.client)).timestamp)
}

/** Halves what is disputed until it is one segment. */
async function narrow(challengeId: bigint, { trained, expected }: Record<'trained' | 'expected', Transcript>) {
  const checkpoints = trained.checkpoints.map(({ hash }) => hash)
  let challenge = await getChallenge(anyone, challengeId)
  for (; challenge.lo < challenge.hi; challenge = await getChallenge(anyone, challengeId)) {
    const { index, checkpoint } = await respondChallenge(anyone, { challengeId, checkpoints })
    expect(await getChallenge(anyone, challengeId)).toMatchObject({ turn: 'challenger', answer: checkpoint })
    await chooseHalf(challenger, { challengeId, agrees: checkpoint === expected.checkpoints[index]?.hash })
  }
  return challenge
}

/** Has the auditors vote, and the challenge settled. */
async function vote(challengeId: bigint, verdicts: VoteVerdict[]) {
  const votes: [Market, SavedVote][] = verdicts.map((verdict, i) => {
    const auditor = auditors[i]!
    return [auditor, sealVote({ ...runsPlace(anyone), challengeId, auditor: auditor.account!.address }, verdict)]
  })
  for (const [auditor, vote] of votes) await voteChallenge(auditor, { vote })
  await expect(revealVote(votes[0]![0], { vote: votes[0]![1] })).rejects.toMatchObject({ code: 'run.tooEarly' })
  await chain.advanceTime(3 * day)
  for (const [auditor, vote] of votes) await revealVote(auditor, { vote })
  await chain.advanceTime(day)
  const settled = await settleChallenge(anyone, { challengeId })
  const shares = []
  for (const [auditor] of votes) shares.push(await settleVote(auditor, { challengeId }))
  return { verdict: settled.verdict, shares: shares.map(({ share, lost }) => ({ share, lost })) }
}

test('a run that nobody challenges is accepted, its bond goes back, and any chunk of it can be opened', async () => {
  const runId = await begin()
  expect(await stepOf(runId)).toEqual({ verb: 'complete', who: 'trainer' })
  const transcript = await record(runId)
  const { checkpoints } = transcript
  await anchorRun(trainer, { runId, index: 2, checkpoint: checkpoints[2]!.hash })
  await anchorRun(trainer, { runId, index: 4, checkpoint: checkpoints[4]!.hash })
  await expect(anchorRun(trainer, { runId, index: 4, checkpoint: anyHash })).rejects.toMatchObject({
    code: 'run.wrongAnchor',
  })
  await expect(completeRun(trainer, { runId, transcript, cid, bond: 1n })).rejects.toMatchObject({
    code: 'run.invalidBond',
  })
  await expect(completeRun(challenger, { runId, transcript, cid })).rejects.toMatchObject({
    code: 'run.wrongSignature',
  })
  const { root, weightsRoot } = await completeRun(trainer, { runId, transcript, cid })

  const run = await getRun(anyone, runId)
  expect(run).toMatchObject({
    trainer: trainer.account?.address,
    stage: 'completed',
    card: cid,
    anchors: [{ index: 2 }, { index: 4, checkpoint: checkpoints[4]!.hash }, { index: checkpoints.length - 1 }],
    completed: { root, weightsRoot, checkpoints: checkpoints.length, bond, transcript: cid },
  })
  expect(await listRuns(anyone, { trainer: trainer.account!.address })).toEqual([run])
  const opening = await openChunk(transcript, { checkpoint: 3, group: 'params', tensor: 'layers.0.weights' })
  const open = (data: Hex) =>
    readContract(chain.client, {
      ...runsContract(anyone),
      functionName: 'openChunk',
      args: [runId, { ...opening, data }],
    })
  expect(await open(opening.data)).toMatch(/^0x/)
  await expect(open(`0x01${opening.data.slice(4)}`)).rejects.toThrow('WrongSet')

  expect(await stepOf(runId)).toMatchObject({ verb: 'challenge', until: run.completed?.challengeEnds })
  await expect(finalizeRun(anyone, { runId })).rejects.toMatchObject({ code: 'run.tooEarly', retryable: true })
  await chain.advanceTime(7 * day)
  expect(await stepOf(runId)).toEqual({ verb: 'finalize', who: 'anyone' })
  await finalizeRun(anyone, { runId })
  const account = trainer.account!.address
  const owed = await findOwed(anyone, { account, contestIds: [] })
  expect(owed).toMatchObject([{ token: zeroAddress, fromRuns: bond, total: bond }])
  expect(await withdrawAll(anyone, { owed })).toHaveLength(1)
  await expect(withdrawFromRuns(trainer)).rejects.toMatchObject({ code: 'run.nothingOwed' })
})

test('the transcript of another run, or one without what was anchored, completes nothing', async () => {
  const [runId, earlier] = [await begin(), await record(1n)]
  await expect(completeRun(trainer, { runId, transcript: earlier, cid })).rejects.toMatchObject({
    code: 'run.otherTranscript',
    details: expect.stringContaining('domain'),
  })
  await anchorRun(trainer, { runId, index: 1, checkpoint: anyHash })
  await expect(completeRun(trainer, { runId, transcript: await record(runId), cid })).rejects.toMatchObject({
    code: 'run.otherTranscript',
    details: expect.stringContaining('checkpoint 1'),
  })
  await expect(challengeRun(challenger, { runId })).rejects.toMatchObject({ code: 'run.notComplete' })
})

test('a run from a seed of the trainer’s choice is found wrong in its first segment, and costs the bond', async () => {
  const runId = await begin()
  const [expected, chosen] = [await record(runId), await record(runId, anyHash)]
  const trained = { ...chosen, run: { ...chosen.run, seed: expected.run.seed } }
  await completeRun(trainer, { runId, transcript: trained, cid })
  const { challengeId } = await challengeRun(challenger, { runId })
  await expect(finalizeRun(anyone, { runId })).rejects.toMatchObject({ code: 'run.wrongStage' })
  expect(await stepOf(runId)).toMatchObject({ verb: 'respond', who: 'trainer', otherwise: expect.any(String) })
  const segment = await narrow(challengeId, { trained, expected })
  expect(segment).toMatchObject({ turn: 'auditors', lo: 0, hi: 0 })
  await publishSegment(trainer, { challengeId, cid })
  expect(await stepOf(runId)).toMatchObject({ verb: 'voteCommit', who: 'auditors' })

  const { verdict, shares } = await vote(challengeId, ['fails', 'fails', 'holds'])
  expect(verdict).toBe('fails')
  expect(shares).toEqual([
    { share: bond / 2n, lost: 0n },
    { share: bond / 2n, lost: 0n },
    { share: 0n, lost: parseEther('0.01') },
  ])
  expect(await getChallenge(anyone, challengeId)).toMatchObject({ verdict: 'fails', segment: cid, turn: 'nobody' })
  expect(await stepOf(runId)).toEqual({ verb: 'withdraw', who: 'anyone' })
  expect((await withdrawFromRuns(challenger)).amount).toBe(bond + bond / 2n)
  await expect(withdrawFromRuns(trainer)).rejects.toMatchObject({ code: 'run.nothingOwed' })
  expect((await leaveAuditors(auditors[2])).bond).toBe(parseEther('0.09'))
})

test('a challenger who is silent loses, and the run goes on', async () => {
  const runId = await begin()
  const transcript = await record(runId)
  await completeRun(trainer, { runId, transcript, cid })
  const { challengeId } = await challengeRun(challenger, { runId })
  const checkpoints = transcript.checkpoints.map(({ hash }) => hash)
  await respondChallenge(trainer, { challengeId, checkpoints })
  await expect(chooseHalf(anyone, { challengeId, agrees: true })).rejects.toMatchObject({ code: 'run.notChallenger' })
  await expect(settleChallenge(anyone, { challengeId })).rejects.toMatchObject({ code: 'run.tooEarly' })
  await chain.advanceTime(day)
  expect(await stepOf(runId)).toEqual({ verb: 'settle', who: 'anyone' })
  expect((await settleChallenge(anyone, { challengeId })).verdict).toBe('holds')
  expect((await withdrawFromRuns(trainer)).amount).toBe(bond / 2n)
  expect(await stepOf(runId)).toMatchObject({ verb: 'challenge' })
})
