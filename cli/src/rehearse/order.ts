import { startLocalChain } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { parseInteger } from '../arguments/integer.ts'
import { collect } from '../arguments/names.ts'
import { parsePercent } from '../arguments/percent.ts'
import { tableFile } from '../arguments/tableOptions.ts'
import { examples, run } from '../command.ts'
import { readTable } from '../readTable.ts'
import type { Session } from '../session.ts'
import { describeOrder } from './describeOrder.ts'

type Options = {
  label: string
  drop?: string[]
  categorical?: string[]
  threshold?: number
  testRows?: number
  family: 'tree' | 'forest'
  depth: number
  seed: number
}

export function addRehearseOrder(rehearse: Command): void {
  rehearse
    .command('order')
    .description(
      'play a whole order on a private chain: a vendor’s node trains on a part of the table and proves it on the rest',
    )
    .argument('<file>', tableFile)
    .requiredOption('--label <column>', 'the column to predict: classes')
    .option(
      '--threshold <percent>',
      'the accuracy to be proven; by default what cross-validation promises',
      parsePercent,
    )
    .option('--test-rows <number>', 'the customer’s rows; by default 30 % of all, 128 at most', parseInteger(1, 2048))
    .addOption(new Option('--family <name>', 'what is trained').choices(['tree', 'forest']).default('tree'))
    .option('--depth <levels>', 'levels of the model', parseInteger(1, 6), 5)
    .option('--seed <number>', 'of the split', parseInteger(0, 2 ** 32 - 1), 1)
    .optionsGroup('How the file is read:')
    .option('--drop <column>', 'leave a column out; may be given several times', collect)
    .option('--categorical <column>', 'read a column of numbers as names; may be given several times', collect)
    .addHelpText(
      'after',
      examples('rehearse order wine.csv --label cultivar', 'rehearse order wine.csv --label cultivar --json'),
    )
    .action(run(rehearseOn))
}

async function rehearseOn(session: Session, options: Options, file: string) {
  const { threshold: thresholdBps, depth: maxDepth, testRows, family, seed } = options
  const table = await readTable(session, file, options)
  // Loaded here, for it brings a database with it that no other command waits for.
  const { rehearseOrder } = await import('@assay/node')
  const chain = await startLocalChain()
  try {
    const order = await session.withProgress('Rehearsing', show => {
      let steps = 0
      return rehearseOrder({
        chain,
        table,
        family,
        maxDepth,
        seed,
        ...(thresholdBps !== undefined && { thresholdBps }),
        ...(testRows !== undefined && { testRows }),
        signal: session.signal,
        onStep: ({ message }) => show(++steps, 11, message),
      })
    })
    return { data: { order }, text: describeOrder(order) }
  } finally {
    await chain.stop()
  }
}
