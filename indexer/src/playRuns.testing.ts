import {
  anchorRun,
  beginRun,
  challengeRun,
  chooseHalf,
  completeRun,
  drawRun,
  enrollAuditor,
  finalizeRun,
  getRun,
  leaveAuditors,
  localChainId,
  type Market,
  publishSegment,
  respondChallenge,
  revealVote,
  settleChallenge,
  settleVote,
  type Transcript,
  voteChallenge,
} from '@assay/sdk'
import { type Hex, keccak256, numberToHex, zeroHash } from 'viem'
import type { LocalChain } from '../../sdk/src/node/localChain.ts'
import { sealVote } from '../../sdk/src/runs/savedVote.ts'
import { hashCheckpoint, hashState } from '../../sdk/src/transcripts/hashTranscript.ts'

const day = 86_400
const transcript = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'

type Scene = { chain: LocalChain; trainer: Market; challenger: Market; auditor: Market }

/** A run that is accepted, one that a vote upholds and silence rejects, one that is drawn and one that is begun. */
export async function playRuns({ chain, trainer, challenger, auditor }: Scene): Promise<{ runId: bigint }> {
  await enrollAuditor(auditor)
  // Before the challenge, by the clock of the chain.
  await chain.advanceTime(1)
  const [accepted, rejected] = [await complete(1), await complete(2)]
  const { challengeId } = await challengeRun(challenger, rejected)
  await respondChallenge(trainer, { challengeId, ...rejected })
  await chooseHalf(challenger, { challengeId, agrees: true })
  await publishSegment(trainer, { challengeId, cid: transcript })
  const { runs, account } = auditor
  const place = { chainId: localChainId, runs: runs!, challengeId, auditor: account!.address }
  const vote = sealVote(place, 'holds')
  await voteChallenge(auditor, { vote })
  await chain.advanceTime(3 * day)
  await revealVote(auditor, { vote })
  await chain.advanceTime(day)
  await settleChallenge(challenger, { challengeId })
  await settleVote(auditor, { challengeId })
  await leaveAuditors(auditor)

  const again = await challengeRun(challenger, rejected)
  await chain.advanceTime(day + 1)
  await settleChallenge(challenger, again)
  await chain.advanceTime(7 * day)
  await finalizeRun(challenger, accepted)
  await begin(4)
  await draw(5)
  return accepted

  function begin(number: number) {
    const [code, dataset, hyperparameters] = [hashOf(number), hashOf(number + 10), hashOf(number + 20)]
    return beginRun(trainer, { plan: { code, dataset, hyperparameters }, card: '<script>' })
  }

  async function draw(number: number) {
    const { runId } = await begin(number)
    await chain.mineBlocks(2)
    await drawRun(trainer, { runId })
    return runId
  }

  async function complete(number: number) {
    const runId = await draw(number)
    const { domain, seed, plan } = await getRun(trainer, runId)
    const recorded = await recordOf({ domain, seed: seed!, plan })
    const checkpoints = recorded.checkpoints.map(({ hash }) => hash)
    await anchorRun(trainer, { runId, index: 1, checkpoint: checkpoints[1]! })
    await completeRun(trainer, { runId, transcript: recorded, cid: transcript })
    return { runId, checkpoints }
  }
}

/** Two checkpoints of a run; nothing here looks at what they are of. */
async function recordOf(run: Pick<Transcript['run'], 'domain' | 'seed' | 'plan'>) {
  const { hyperparameters } = run.plan
  const checkpoints: Transcript['checkpoints'] = []
  let previous: Hex = zeroHash
  for (const index of [0, 1]) {
    const group = (number: number) => keccak256(numberToHex(10 * index + number, { size: 32 }))
    const roots = {
      params: keccak256(run.domain),
      buffers: group(1),
      optimizer: group(2),
      scheduler: group(3),
      rng: group(4),
    }
    const [batchRoot, metrics] = [group(5), { root: group(6), values: {} }]
    const state = await hashState(roots, index)
    const hashes = { index, step: index, state, batches: batchRoot, metrics: metrics.root, previous }
    const hash = await hashCheckpoint({ domain: run.domain, hyperparameters }, hashes)
    checkpoints.push({ ...roots, index, step: index, batchRoot, metrics, previous, hash })
    previous = hash
  }
  const rest = { version: 1, code: [], dataset: { root: zeroHash }, environment: {}, every: 1, kind: 'assay' } as const
  return { run: { ...run, ...rest, code: [] }, checkpoints }
}

const hashOf = (number: number): Hex => keccak256(numberToHex(number))
