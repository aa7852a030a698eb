import {
  AssayError,
  type Binning,
  decodeDatasetFile,
  decodeTrainingBundle,
  encodeCsv,
  encodeNpy,
  type Rows,
} from '@assay/sdk'
import { readText, writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import { examples, run } from '../command.ts'
import type { Session } from '../session.ts'

export function addExport(dataset: Command): void {
  dataset
    .command('export')
    .description('write integer rows, the label last, to train on them elsewhere: PyTorch, scikit-learn …')
    .argument('<file>', 'training bundle or private dataset file')
    .requiredOption('--out <file>', '.npy, an array of two dimensions, or .csv with a header')
    .addHelpText('after', examples('dataset export iris.bundle --out iris.npy'))
    .action(run(exportRows))
}

async function exportRows(_: Session, { out }: { out: string }, file: string) {
  const encode = encoderOf(out)
  const { rows, binning } = decode(await readText(file), file)
  await writeWhole(out, encode(rows, binning))
  const { rowCount, featureCount, classCount } = rows
  const label = classCount === 1 ? 'a number, as its binning maps it' : 'the position of the class'
  return {
    data: { out, rows: rowCount, features: featureCount, classes: classCount },
    text: `${out}: ${rowCount} rows of ${featureCount} features and the label, ${label}.`,
  }
}

function encoderOf(out: string): (rows: Rows, binning: Binning) => string | Uint8Array {
  if (out.endsWith('.npy')) return encodeNpy
  if (out.endsWith('.csv')) return encodeCsv
  throw new AssayError('cli.usage', `${out} is neither .npy nor .csv`, { hint: 'Name the file so.' })
}

function decode(text: string, file: string): { rows: Rows; binning: Binning } {
  return text.includes('"testGroups":')
    ? decodeTrainingBundle(new TextEncoder().encode(text))
    : decodeDatasetFile(text, file)
}
