import { finalizeContest, getContest, getContestEvents, getCurrency } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatBps } from '../format.ts'
import { paragraphs, table } from '../layout.ts'
import type { Session } from '../session.ts'
import { receipt } from './receipt.ts'

/** `Contests.BURN`: nobody has its key. */
const burned = '0x000000000000000000000000000000000000dEaD'

export function addFinalize(contest: Command): void {
  contest
    .command('finalize')
    .description('close a contest that is decided, and credit what it owes; anyone may')
    .argument('<contest>', 'number of the contest', parseId)
    .addHelpText('after', examples('contest finalize 1'))
    .action(run(finalize))
}

async function finalize(session: Session, _: object, contestId: bigint) {
  const market = await session.signedMarket()
  const sent = await finalizeContest(market, { contestId })
  const { status, ranking, refundable, terms } = await getContest(market, contestId)
  const currency = await getCurrency(market, terms.token)
  const credits = (await getContestEvents(market, 'Credited', { id: contestId }))
    .filter(({ transactionHash }) => transactionHash === sent.hash)
    .map(({ args: { account, amount } }) => ({ account, amount }))
  const winners = ranking.map(({ entryId, payout, scoreBps }) => [entryId, formatBps(scoreBps), payout])
  return {
    data: { contestId, status, ranking, refundable, credits, ...receipt(sent) },
    text: paragraphs(
      `Contest ${contestId} is ${status}.`,
      winners.length > 0 ? table(['entry', 'score', 'paid to'], winners) : 'No entry met the criterion.',
      table(
        ['credited', 'to'],
        credits.map(({ account, amount }) => [formatAmount(amount, currency), account === burned ? 'burned' : account]),
      ),
      refundable > 0n ? `${formatAmount(refundable, currency)} of the reward goes back to who gave it.` : undefined,
      `\`assay contest withdraw ${contestId}\` pays out.`,
    ),
  }
}
