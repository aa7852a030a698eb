import { getCurrency, listContests, nextStep } from '@assay/sdk'
import type { Command } from 'commander'
import { parseInteger } from '../arguments/integer.ts'
import { metricName } from '../arguments/names.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatBps, formatTime } from '../format.ts'
import { table } from '../layout.ts'
import type { Session } from '../session.ts'

type Options = { limit: number }

export function addList(contest: Command): void {
  contest
    .command('list')
    .description('show the contests of the market, the newest first')
    .option('--limit <number>', 'at most so many', parseInteger(1, 1000), 20)
    .addHelpText('after', examples('contest list', 'contest list --limit 5 --json'))
    .action(run(list))
}

async function list(session: Session, { limit }: Options) {
  const market = await session.market()
  const contests = await listContests(market, { limit })
  const now = await chainTime(market)
  const rows = await Promise.all(
    contests.map(async contest => {
      const { contestId, phase, reward, terms, entries } = contest
      const { until } = nextStep(contest)
      const criterion = `${metricName(terms.metric)} ≥ ${formatBps(terms.thresholdBps)}`
      const amount = formatAmount(reward, await getCurrency(market, terms.token))
      return [contestId, phase, amount, criterion, entries, until === undefined ? '' : formatTime(until, now)]
    }),
  )
  return {
    data: { contests: contests.map(contest => ({ ...contest, nextStep: nextStep(contest) })) },
    text:
      rows.length === 0
        ? 'There is no contest yet.'
        : table(['contest', 'phase', 'reward', 'criterion', 'entries', 'until'], rows),
  }
}
