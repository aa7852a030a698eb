import { cancelContest } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import type { Session } from '../session.ts'
import { receipt } from './receipt.ts'

export function addCancel(contest: Command): void {
  contest
    .command('cancel')
    .description('call the contest off, as its organizer, until shortly before its beacon block')
    .argument('<contest>', 'number of the contest', parseId)
    .addHelpText('after', examples('contest cancel 1'))
    .action(run(cancel))
}

async function cancel(session: Session, _: object, contestId: bigint) {
  const sent = await cancelContest(await session.signedMarket(), { contestId })
  return {
    data: { contestId, ...receipt(sent) },
    text: `Contest ${contestId} is cancelled.\n\`assay contest withdraw ${contestId}\` pays reward and bond back.`,
  }
}
