import { basename } from 'node:path'
import { csvCell, decodeModel, labelValue, predictRows, readFeatures } from '@assay/sdk'
import { openFile, readBytes, writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import { tableFile } from '../arguments/tableOptions.ts'
import { examples, run } from '../command.ts'
import type { Session } from '../session.ts'
import { readBinning } from './readBinning.ts'

type Options = { data: string; binning: string; out?: string }

export function addPredict(model: Command): void {
  model
    .command('predict')
    .description('predict the label of each row of a table; it needs no label, and other columns do not matter')
    .argument('<file>', 'model')
    .requiredOption('--data <file>', tableFile)
    .requiredOption('--binning <file>', 'how it becomes bytes: a bundle, dataset, card or binning file')
    .option('--out <file>', 'where the predictions go, a CSV file with one line for each row; else they are printed')
    .addHelpText('after', examples('model predict tree.model --data new.csv --binning iris.bundle --out classes.csv'))
    .action(run(predict))
}

async function predict(session: Session, options: Options, file: string) {
  const model = decodeModel(await readBytes(file))
  const binning = await readBinning(options.binning)
  const label = binning.label.name
  const name = basename(options.data)
  const data = await openFile(options.data)
  const rows = await session.withProgress(`Reading ${name}`, report =>
    readFeatures(data, {
      name,
      binning,
      onProgress: ({ bytes }) => report(bytes, data.size),
      signal: session.signal,
    }),
  )
  const predictions = Array.from(predictRows(model, rows), predicted => labelValue(binning, predicted))
  const csv = [label, ...predictions].map(String).map(csvCell).join('\n')
  if (options.out !== undefined) await writeWhole(options.out, `${csv}\n`)
  return {
    data: { label, rows: rows.rowCount, ...(options.out === undefined ? { predictions } : { out: options.out }) },
    text: options.out === undefined ? csv : `${rows.rowCount} predictions written to ${options.out}`,
  }
}
