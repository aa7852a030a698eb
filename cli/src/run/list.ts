import { listRuns } from '@assay/sdk'
import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { parseInteger } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatTime } from '../format.ts'
import { table } from '../layout.ts'
import type { Session } from '../session.ts'
import { readRun, stepTexts } from './describeStep.ts'

type Options = { trainer?: Address; limit: number }

export function addList(command: Command): void {
  command
    .command('list')
    .description('show the runs of the market, the newest first')
    .option('--trainer <address>', 'of one trainer alone', parseAddress)
    .option('--limit <number>', 'at most so many', parseInteger(1, 1000), 20)
    .addHelpText('after', examples('run list', 'run list --limit 5 --json'))
    .action(run(list))
}

async function list(session: Session, { trainer, limit }: Options) {
  const market = await session.market()
  const runs = await listRuns(market, { limit, ...(trainer && { trainer }) })
  const read = await Promise.all(runs.map(({ runId }) => readRun(market, runId)))
  const rows = read.map(({ run: { runId, stage, trainer, completed }, step, now }) => [
    runId,
    stage,
    trainer,
    completed?.checkpoints ?? '',
    stepTexts[step.verb],
    step.until === undefined ? '' : formatTime(step.until, now),
  ])
  return {
    data: { runs: read.map(({ run, step }) => ({ ...run, nextStep: step })) },
    text:
      rows.length === 0
        ? 'There is no run yet.'
        : table(['run', 'stage', 'trainer', 'checkpoints', 'waits for', 'until'], rows),
  }
}
