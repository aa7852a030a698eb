import { AssayError, getChallenge, readTranscript, respondChallenge } from '@assay/sdk'
import { folderTranscript } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import type { Session } from '../session.ts'
import { requirePlace } from './requirePlace.ts'

export function addRespond(command: Command): void {
  command
    .command('respond')
    .description('answer a challenge: open the checkpoint in the middle of what is disputed')
    .argument('<challenge>', 'its number', parseId)
    .argument('<folder>', 'of the challenged run')
    .addHelpText('after', examples('run respond 1 runs/digits'))
    .action(run(respond))
}

async function respond(session: Session, _: object, challengeId: bigint, folder: string) {
  const market = await session.signedMarket()
  const transcript = await readTranscript(folderTranscript(folder))
  const runId = requirePlace(market, transcript)
  const challenge = await getChallenge(market, challengeId)
  if (challenge.runId !== runId) {
    throw new AssayError('run.otherTranscript', `Challenge ${challengeId} is of run ${challenge.runId}`, {
      details: `${folder} holds run ${runId}`,
      hint: 'Name the folder that the challenged run was recorded in.',
    })
  }
  const checkpoints = transcript.checkpoints.map(({ hash }) => hash)
  const sent = await respondChallenge(market, { challengeId, checkpoints })
  const { index, checkpoint } = sent
  return {
    data: { challengeId, runId, index, checkpoint, ...receipt(sent) },
    text: `Checkpoint ${index} of run ${runId} is opened. The challenger says next whether it is right.`,
  }
}
