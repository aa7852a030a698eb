import { type Evaluation, evaluateEntry, getContest, getEntries, requirePhase } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatBps } from '../format.ts'
import { paragraphs, table } from '../layout.ts'
import type { Result } from '../output.ts'
import type { Session, SignedMarket } from '../session.ts'
import { totalGas } from './receipt.ts'

type Options = { entry?: bigint }
type Evaluated = Evaluation & { entryId: bigint }

/** The exit code when chain and reference engine disagree: one of them has a bug. */
const enginesDiffer = 3

export function addEvaluate(contest: Command): void {
  contest
    .command('evaluate')
    .description('run the revealed entries over the test rows on chain, and here too; anyone may')
    .argument('<contest>', 'number of the contest', parseId)
    .option('--entry <number>', 'only this one; all that are revealed by default', parseId)
    .addHelpText('after', examples('contest evaluate 1'))
    .action(run(evaluate))
}

async function evaluate(session: Session, options: Options, contestId: bigint): Promise<Result> {
  const market = await session.signedMarket()
  requirePhase(await getContest(market, contestId), 'evaluate', 'confirm', 'finalize', 'closed')
  const entryIds = options.entry === undefined ? await revealedEntries(market, contestId) : [options.entry]
  const evaluated: Evaluated[] = []
  for (const entryId of entryIds) {
    session.signal.throwIfAborted()
    const evaluation = await session.withProgress(`Evaluating entry ${entryId}`, report =>
      evaluateEntry(market, { contestId, entryId, onProgress: report }),
    )
    evaluated.push({ entryId, ...evaluation })
  }
  const differing = evaluated.filter(({ scoreBps, localScoreBps }) => scoreBps !== localScoreBps)
  return {
    data: {
      contestId,
      entries: evaluated.map(({ sent, ...entry }) => ({
        ...entry,
        transactions: sent.length,
        gasUsed: totalGas(sent),
      })),
    },
    text: paragraphs(
      evaluated.length === 0 ? 'There is no revealed entry.' : scoreTable(evaluated),
      differing.length > 0
        ? `THE SCORES OF ENTRY ${differing.map(({ entryId }) => entryId).join(', ')} DIFFER. Chain and reference engine must agree to the bit: please report this.`
        : `\`assay contest finalize ${contestId}\` closes the contest once all entries are evaluated.`,
    ),
    exitCode: differing.length > 0 ? enginesDiffer : 0,
  }
}

async function revealedEntries(market: SignedMarket, contestId: bigint): Promise<bigint[]> {
  const entries = await getEntries(market, contestId)
  return entries.filter(({ status }) => status !== 'committed').map(({ entryId }) => entryId)
}

function scoreTable(evaluated: Evaluated[]): string {
  return table(
    ['entry', 'on chain', 'here', 'gas', ''],
    evaluated.map(({ entryId, scoreBps, localScoreBps, sent, disqualified }) => [
      entryId,
      formatBps(scoreBps),
      formatBps(localScoreBps),
      totalGas(sent),
      disqualified ? 'disqualified' : '',
    ]),
  )
}
