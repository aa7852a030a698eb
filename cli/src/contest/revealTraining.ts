import { decodeTrainingBundle, revealTraining as revealTrainingGroups } from '@assay/sdk'
import { readBytes } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import type { Session } from '../session.ts'
import { receipt, totalGas } from './receipt.ts'

type Options = { bundle: string }

export function addRevealTraining(contest: Command): void {
  contest
    .command('reveal-training')
    .description('reveal the training rows to score on, as anyone, where the organizer withheld the test rows')
    .argument('<contest>', 'number of the contest', parseId)
    .requiredOption('--bundle <file>', 'the training bundle that the organizer published')
    .addHelpText('after', examples('contest reveal-training 1 --bundle iris.bundle'))
    .action(run(revealTraining))
}

async function revealTraining(session: Session, options: Options, contestId: bigint) {
  const market = await session.signedMarket()
  const bundle = decodeTrainingBundle(await readBytes(options.bundle))
  const sent = await session.withProgress('Revealing the training rows', report =>
    revealTrainingGroups(market, { contestId, bundle, onProgress: report }),
  )
  const rows = bundle.rows.rowCount
  return {
    data: { contestId, rows, transactions: sent.map(receipt) },
    text: [
      `${rows} training rows revealed (${totalGas(sent)} gas).`,
      `\`assay contest evaluate ${contestId}\` scores the entries.`,
    ].join('\n'),
  }
}
