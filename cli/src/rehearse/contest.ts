import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyBinning, commitDataset, createBinning, type Dataset } from '@assay/sdk'
import { folderStore, rehearseContest, startLocalChain } from '@assay/sdk/node'
import { type Command, InvalidArgumentError } from 'commander'
import { parseGwei } from 'viem'
import { parseInteger } from '../arguments/integer.ts'
import { addBinOptions, type BinOptions, groupSizeText, tableFile } from '../arguments/tableOptions.ts'
import { examples, run } from '../command.ts'
import { readTable } from '../readTable.ts'
import type { Session } from '../session.ts'
import { describeReport } from './describeReport.ts'

type Options = BinOptions & { label: string; testRows?: number; groupSize?: number; seed: number; gasPrice: bigint }

export function addRehearseContest(rehearse: Command): void {
  const command = rehearse
    .command('contest')
    .description('play a whole contest over a table on a private chain: scores, gas, cost')
    .argument('<file>', tableFile)
    .requiredOption('--label <column>', 'the column to predict')
    .option('--test-rows <number>', 'rows that test; by default a fifth', parseInteger(1))
    .option('--group-size <rows>', groupSizeText, parseInteger(1, 255))
    .option('--seed <number>', 'of the trainers', parseInteger(0, 2 ** 32 - 1), 1)
    .option('--gas-price <gwei>', 'what gas costs', parseGasPrice, parseGwei('1'))
  addBinOptions(command)
    .addHelpText('after', examples('rehearse contest iris.csv --label species --gas-price 2.5'))
    .action(run(rehearseOn))
}

function parseGasPrice(text: string): bigint {
  if (/^\d+(\.\d{1,9})?$/.test(text)) return parseGwei(text)
  throw new InvalidArgumentError('Write gwei, such as 2.5.')
}

async function rehearseOn(session: Session, options: Options, file: string) {
  const dataset = await readDataset(session, file, options)
  const content = await mkdtemp(join(tmpdir(), 'assay-'))
  const chain = await startLocalChain()
  try {
    const report = await session.withProgress('Rehearsing', show =>
      rehearseContest({
        chain,
        dataset,
        store: folderStore(content),
        seed: options.seed,
        signal: session.signal,
        ...(options.testRows !== undefined && { testRows: options.testRows }),
        onStep: ({ message, done = 0, total = 1 }) => show(done, total, message),
      }),
    )
    return { data: { contest: report }, text: describeReport(report, options.gasPrice) }
  } finally {
    await chain.stop()
    await rm(content, { recursive: true, force: true })
  }
}

async function readDataset(session: Session, file: string, options: Options): Promise<Dataset> {
  const table = await readTable(session, file, options)
  const binning = createBinning(table, options)
  const { groupSize } = options
  return commitDataset(applyBinning(table, binning), binning, { name: table.name, ...(groupSize && { groupSize }) })
}
