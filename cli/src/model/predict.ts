import { basename } from 'node:path'
import { decodeModel, predictRows, readFeatures } from '@assay/sdk'
import { readBytes, readChunks, writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import { examples, run } from '../command.ts'
import type { Session } from '../session.ts'
import { readBinning } from './readBinning.ts'

type Options = { data: string; binning: string; out?: string }

export function addPredict(model: Command): void {
  model
    .command('predict')
    .description(
      'predict the class of each row of a CSV file; the file needs no label, and other columns do not matter',
    )
    .argument('<file>', 'model')
    .requiredOption('--data <file>', 'CSV file with a header')
    .requiredOption('--binning <file>', 'how it becomes bytes: a bundle, dataset, card or binning file')
    .option('--out <file>', 'where the predictions go, a CSV file with one line for each row; else they are printed')
    .addHelpText('after', examples('model predict tree.model --data new.csv --binning iris.bundle --out classes.csv'))
    .action(run(predict))
}

async function predict(session: Session, options: Options, file: string) {
  const model = decodeModel(await readBytes(file))
  const binning = await readBinning(options.binning)
  const { name: label, classes } = binning.label
  const name = basename(options.data)
  const { sizeBytes, chunks } = await readChunks(options.data)
  const rows = await session.withProgress(`Reading ${name}`, report =>
    readFeatures(chunks, {
      name,
      binning,
      onProgress: ({ bytes }) => report(bytes, sizeBytes),
      signal: session.signal,
    }),
  )
  const predictions = Array.from(predictRows(model, rows), index => classes[index] ?? '')
  const csv = [label, ...predictions].map(quote).join('\n')
  if (options.out !== undefined) await writeWhole(options.out, `${csv}\n`)
  return {
    data: { label, rows: rows.rowCount, ...(options.out === undefined ? { predictions } : { out: options.out }) },
    text: options.out === undefined ? csv : `${rows.rowCount} predictions written to ${options.out}`,
  }
}

/** A cell of a CSV file (RFC 4180). */
function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
