import { AssayError, anchorRun, getRun, readTranscript } from '@assay/sdk'
import { folderTranscript } from '@assay/sdk/node'
import type { Command } from 'commander'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import type { Session } from '../session.ts'
import { requirePlace } from './requirePlace.ts'

/** Of the contract: a run whose last checkpoint is not among them cannot be completed. */
const mostAnchors = 32

export function addAnchor(command: Command): void {
  command
    .command('anchor')
    .description('put the newest checkpoint’s hash on chain while training goes on, so that its time is known')
    .argument('<folder>', 'of the run')
    .addHelpText('after', '\nA run takes 32 anchors, the last of which is kept for its last checkpoint.')
    .addHelpText('after', examples('run anchor runs/digits'))
    .action(run(anchor))
}

async function anchor(session: Session, _: object, folder: string) {
  const market = await session.signedMarket()
  const transcript = await readTranscript(folderTranscript(folder)).catch(error => {
    throw error instanceof AssayError && error.code === 'file.notFound' ? noCheckpoint(folder) : error
  })
  const runId = requirePlace(market, transcript)
  const newest = transcript.checkpoints.at(-1)
  if (!newest) throw noCheckpoint(folder)
  const { index, step, hash } = newest
  const { anchors } = await getRun(market, runId)
  const isAnchored = anchors.some(anchor => anchor.index === index)
  if (!isAnchored && anchors.length === mostAnchors - 1) {
    throw new AssayError('run.lastAnchor', `Run ${runId} has one anchor left, which its last checkpoint needs`, {
      hint: '`assay run complete` uses it when the training has ended.',
    })
  }
  const sent = isAnchored ? undefined : await anchorRun(market, { runId, index, checkpoint: hash })
  return {
    data: { runId, index, step, checkpoint: hash, alreadyAnchored: isAnchored, ...(sent && receipt(sent)) },
    text: `Checkpoint ${index} of run ${runId}, after step ${step}, ${sent ? 'is anchored' : 'was anchored before. Nothing was sent'}.`,
  }
}

const noCheckpoint = (folder: string) =>
  new AssayError('run.noCheckpoint', `There is no checkpoint in ${folder} yet`, {
    hint: 'Wait until the training has written one, or name the folder that it writes to.',
    retryable: true,
  })
