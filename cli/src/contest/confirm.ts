import { confirmEntry } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatBps } from '../format.ts'
import type { Session } from '../session.ts'
import { receipt } from './receipt.ts'

export function addConfirm(contest: Command): void {
  contest
    .command('confirm')
    .description('take an unchallenged claim for the entry’s score, once its time is over; anyone may')
    .argument('<contest>', 'number of the contest', parseId)
    .requiredOption('--entry <number>', 'the entry', parseId)
    .addHelpText('after', examples('contest confirm 1 --entry 0'))
    .action(run(confirm))
}

async function confirm(session: Session, { entry: entryId }: { entry: bigint }, contestId: bigint) {
  const market = await session.signedMarket()
  const sent = await confirmEntry(market, { contestId, entryId })
  return {
    data: { contestId, entryId, scoreBps: sent.scoreBps, ...receipt(sent) },
    text: `Entry ${entryId} has a score of ${formatBps(sent.scoreBps)}, claimed and not challenged.`,
  }
}
