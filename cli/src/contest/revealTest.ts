import { getContest, requireDataset, requirePhase, revealTest as revealTestGroups } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { readDatasetFile } from '../readDatasetFile.ts'
import type { Session } from '../session.ts'
import { receipt, totalGas } from './receipt.ts'

type Options = { dataset: string }

export function addRevealTest(contest: Command): void {
  contest
    .command('reveal-test')
    .description('reveal the test rows, as the organizer, once entries are revealed; goes on where it stopped')
    .argument('<contest>', 'number of the contest', parseId)
    .requiredOption('--dataset <file>', 'the private dataset file that the contest was opened with')
    .addHelpText('after', examples('contest reveal-test 1 --dataset iris.dataset'))
    .action(run(revealTest))
}

async function revealTest(session: Session, options: Options, contestId: bigint) {
  const market = await session.signedMarket()
  const contest = await getContest(market, contestId)
  const dataset = await readDatasetFile(options.dataset)
  requireDataset(contest, dataset)
  if (contest.status !== 'tested') requirePhase(contest, 'revealTest')
  const sent = await session.withProgress('Revealing the test rows', report =>
    revealTestGroups(market, { contestId, dataset, onProgress: report }),
  )
  const rows = contest.terms.testGroups * dataset.groupSize
  return {
    data: { contestId, rows, transactions: sent.map(receipt) },
    text: [
      sent.length === 0
        ? `All ${rows} rows of contest ${contestId} were revealed before.`
        : `${rows} test rows revealed (${totalGas(sent)} gas).`,
      `\`assay contest evaluate ${contestId}\` scores the entries.`,
    ].join('\n'),
  }
}
