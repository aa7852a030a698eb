import { mkdir, rm } from 'node:fs/promises'
import {
  advanceChain,
  anchorRun,
  beginRun,
  type ContentStore,
  checkTranscript,
  chooseSegments,
  completeRun,
  drawRun,
  encodeRunCard,
  type Market,
  packTranscript,
  readTranscript,
  runsPlace,
  type Transcript,
  verifySegments,
} from '@assay/sdk'
import { folderTranscript } from '@assay/sdk/node'
import type { Account, Hex } from 'viem'
import { getBlock } from 'viem/actions'
import type { RehearsedTraining } from './rehearsedTraining.ts'

export type RehearseRunParameters = {
  training: RehearsedTraining
  title: string
  trainingData: string
  /** Where the transcript is written; what is there is removed. */
  folder: string
  store: ContentStore
  tell(message: string): void
  send<Result extends { gasUsed: bigint }>(step: string, sending: Promise<Result>): Promise<Result>
  signal?: AbortSignal | undefined
}

export type RehearsedRun = {
  runId: bigint
  transcript: Transcript
  root: Hex
  weightsRoot: Hex
  recordMs: number
  verifyMs: number
  /** Of the segments that were run again, how many came out bit for bit the same. */
  verified: { segments: number; matches: number }
}

/** Records a run from its plan to its bond, and runs segments of it again. The market's account is the trainer. */
export async function rehearseRun(
  market: Market & { account: Account },
  { training, title, trainingData, folder, store, tell, send, signal }: RehearseRunParameters,
): Promise<RehearsedRun> {
  const { client, account } = market
  tell('Committing to code, data and hyperparameters')
  const plan = await training.plan()
  const card = await store.put(encodeRunCard({ title, description: `A rehearsal over ${trainingData}.` }))
  const { runId } = await send('begin', beginRun(market, { plan, card }))
  await advanceChain(client, { blocks: 2 })
  const { seed } = await send('draw', drawRun(market, { runId }))

  tell('Training, and recording it')
  const place = { ...runsPlace(market), runId, trainer: account.address }
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const recordMs = await timed(() => training.record(folder, { place, seed, plan }, signal))
  const transcript = await readTranscript(folderTranscript(folder))
  const { index, hash: checkpoint } = transcript.checkpoints.at(-1)!
  await send('anchor', anchorRun(market, { runId, index, checkpoint }))

  tell('Checking every hash, and completing the run under a bond')
  const roots = await checkTranscript(transcript, { ...(signal && { signal }) })
  const cid = await store.put(await packTranscript(transcript.folder))
  await send('complete', completeRun(market, { runId, transcript, cid }))

  tell('Running segments again that nobody could foresee')
  const { hash: randomness } = await getBlock(client)
  const segments = await chooseSegments(transcript, { top: 2, random: 3, randomness })
  let matches = 0
  const verifyMs = await timed(() =>
    verifySegments({
      transcript,
      segments,
      execute: training.execute(folder, transcript),
      onVerdict: ({ verdict }) => {
        if (verdict === 'match') matches++
      },
      ...(signal && { signal }),
    }),
  )
  const { root, weightsRoot } = roots
  return { runId, transcript, root, weightsRoot, recordMs, verifyMs, verified: { segments: segments.length, matches } }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return Math.round(performance.now() - started)
}
