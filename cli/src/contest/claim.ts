import { claimEntry, getContest, getCurrency, requirePhase } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatBps, formatTime } from '../format.ts'
import { paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { receipt } from './receipt.ts'

export function addClaim(contest: Command): void {
  contest
    .command('claim')
    .description('claim the score of your entry under bond, instead of executing it; where the contest allows it')
    .argument('<contest>', 'number of the contest', parseId)
    .requiredOption('--entry <number>', 'your entry', parseId)
    .addHelpText('after', examples('contest claim 1 --entry 0'))
    .action(run(claim))
}

async function claim(session: Session, { entry: entryId }: { entry: bigint }, contestId: bigint) {
  const market = await session.signedMarket()
  const contest = await getContest(market, contestId)
  requirePhase(contest, 'evaluate')
  const sent = await claimEntry(market, { contestId, entryId })
  const { scoreBps, ends } = sent
  const bond = formatAmount(contest.terms.claimBond, await getCurrency(market, contest.terms.token))
  return {
    data: { contestId, entryId, scoreBps, ends, claimBond: contest.terms.claimBond, ...receipt(sent) },
    text: paragraphs(
      `Claimed a score of ${formatBps(scoreBps)} for entry ${entryId}, under a bond of ${bond}.`,
      `Unless somebody shows by ${formatTime(ends, await chainTime(market))} that it is wrong: \`assay contest confirm ${contestId} --entry ${entryId}\``,
    ),
  }
}
