import { fundContest, getContest, getCurrency, requirePhase } from '@assay/sdk'
import type { Command } from 'commander'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatAmount } from '../format.ts'
import type { Session } from '../session.ts'
import { receipt } from './receipt.ts'

export function addFund(contest: Command): void {
  contest
    .command('fund')
    .description('add to the reward; it comes back if nobody wins')
    .argument('<contest>', 'number of the contest', parseId)
    .argument('<amount>', 'in the contest’s currency, such as 0.5', parseAmount)
    .addHelpText('after', examples('contest fund 1 0.5'))
    .action(run(fund))
}

async function fund(session: Session, _: object, contestId: bigint, amount: string) {
  const market = await session.signedMarket()
  const contest = await getContest(market, contestId)
  requirePhase(contest, 'open', 'draw', 'commit')
  const currency = await getCurrency(market, contest.terms.token)
  const sent = await fundContest(market, { contestId, amount: toUnits(amount, currency) })
  return {
    data: { contestId, amount: sent.amount, reward: sent.reward, ...receipt(sent) },
    text: `Added ${formatAmount(sent.amount, currency)}: the reward of contest ${contestId} is ${formatAmount(sent.reward, currency)}.`,
  }
}
