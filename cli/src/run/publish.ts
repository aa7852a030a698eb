import { AssayError, getChallenge, packSegment, publishSegment, readTranscript } from '@assay/sdk'
import { folderTranscript } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { requirePlace } from './requirePlace.ts'

export function addPublish(command: Command): void {
  command
    .command('publish')
    .description('give auditors the checkpoints of the disputed segment; they become public, with their weights')
    .argument('<challenge>', 'its number', parseId)
    .argument('<folder>', 'of the challenged run')
    .addHelpText('after', examples('run publish 1 runs/digits'))
    .action(run(publish))
}

async function publish(session: Session, _: object, challengeId: bigint, path: string) {
  const market = await session.signedMarket()
  const folder = folderTranscript(path)
  const runId = requirePlace(market, await readTranscript(folder))
  const challenge = await getChallenge(market, challengeId)
  if (challenge.runId !== runId || challenge.turn !== 'auditors') {
    throw new AssayError('run.wrongTurn', `Challenge ${challengeId} is not one that auditors look at in this folder`, {
      details: `It is of run ${challenge.runId}, and it is the turn of the ${challenge.turn}; ${path} holds run ${runId}`,
      hint: '`assay run show` says what a run waits for.',
    })
  }
  const { lo: segment } = challenge
  const cid = await session.store.put(await packSegment(folder, segment))
  const sent = await publishSegment(market, { challengeId, cid })
  return {
    data: { challengeId, runId, segment, cid, ...receipt(sent) },
    text: paragraphs(
      `Segment ${segment} of run ${runId} is published: ${cid}`,
      'Put it where auditors can get it, on IPFS for example; it is in this home’s content.',
    ),
  }
}
