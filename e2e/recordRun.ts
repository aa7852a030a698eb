import { join } from 'node:path'
import {
  beginRun,
  completeRun,
  type Dataset,
  drawRun,
  encodeRunCard,
  packTranscript,
  planTraining,
  readTranscript,
  recordTraining,
  runsPlace,
  type TrainerOptions,
  withAccount,
} from '@assay/sdk'
import { folderTranscript, writeTranscript } from '@assay/sdk/node'
import type { LocalAccount } from 'viem'
import type { Scene } from './scene.ts'

const training: TrainerOptions = { trainer: 'mlp', hidden: [4], epochs: 6 }

/**
 * Trains a model with all that a run on chain asks for, without the page.
 *
 * @returns The folder of its transcript.
 */
export async function recordRun(scene: Scene, trainer: LocalAccount, { rows }: Dataset): Promise<string> {
  const market = withAccount(scene.market, trainer)
  const card = await scene.content.put(encodeRunCard({ title: 'Irises', description: '' }))
  const { runId } = await beginRun(market, { plan: await planTraining(rows, training), card })
  await scene.chain.mineBlocks(2)
  const { seed } = await drawRun(market, { runId })
  const folder = join(scene.dir, `run-${runId}`)
  const place = { ...runsPlace(market), runId, trainer: trainer.address }
  await recordTraining({ rows, training, seed, place, writer: await writeTranscript(folder) })
  const transcript = await readTranscript(folderTranscript(folder))
  await completeRun(market, {
    runId,
    transcript,
    cid: await scene.content.put(await packTranscript(transcript.folder)),
  })
  return folder
}
