import { challengeEntry } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { receipt } from './receipt.ts'

export function addChallenge(contest: Command): void {
  contest
    .command('challenge')
    .description(
      'recompute a claimed entry, and if the claim is wrong, show it on chain for half of its bond; anyone may',
    )
    .argument('<contest>', 'number of the contest', parseId)
    .requiredOption('--entry <number>', 'the entry', parseId)
    .addHelpText('after', examples('contest challenge 1 --entry 0'))
    .action(run(challenge))
}

async function challenge(session: Session, { entry: entryId }: { entry: bigint }, contestId: bigint) {
  const market = await session.signedMarket()
  const sent = await challengeEntry(market, { contestId, entryId })
  return {
    data: { contestId, entryId, chunk: sent.chunk, ...receipt(sent) },
    text: paragraphs(
      `Chunk ${sent.chunk} of entry ${entryId} does not come to what was claimed. The entry is disqualified.`,
      `Half of the claim’s bond is yours: \`assay contest withdraw ${contestId}\``,
    ),
  }
}
