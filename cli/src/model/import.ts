import { basename } from 'node:path'
import {
  AssayError,
  type Binning,
  decodeTrainingBundle,
  describeModel,
  encodeModel,
  type ImportOptions,
  type ImportReport,
  importModel,
  type Rows,
  readPredictions,
} from '@assay/sdk'
import { openFile, readBytes, writeWhole } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { examples, run } from '../command.ts'
import { formatBps } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import { readDatasetFile } from '../readDatasetFile.ts'
import type { Session } from '../session.ts'

type Source = { bundle?: string; dataset?: string }
type Options = Source & { inputs: NonNullable<ImportOptions['inputs']>; predictions?: string; out: string }

export function addImport(model: Command): void {
  model
    .command('import')
    .description('make a model that the chain can run of one trained elsewhere')
    .argument('<file>', "ONNX of PyTorch, Keras or scikit-learn; XGBoost's .json; LightGBM's .txt")
    .addOption(new Option('--bundle <file>', 'training bundle of the contest').conflicts('dataset'))
    .option('--dataset <file>', 'private dataset file')
    .addOption(
      new Option('--inputs <kind>', 'what it was trained on: the integer codes of the rows, or the values of the table')
        .choices(['codes', 'values'])
        .default('codes'),
    )
    .option('--predictions <file>', 'what its trainer predicts for the rows, to check against: CSV or .npy')
    .requiredOption('--out <file>', 'the model, in canonical bytes')
    .addHelpText(
      'after',
      examples(
        'model import network.onnx --bundle iris.bundle --out network.model',
        'model import boosted.json --bundle iris.bundle --predictions boosted.csv --out boosted.model',
      ),
    )
    .action(run(importFile))
}

async function importFile(session: Session, { out, inputs, predictions: path, ...source }: Options, file: string) {
  const { rows, binning } = await readSource(source)
  const predictions = path === undefined ? undefined : await readGiven(session, path)
  const { model, report } = importModel(await readBytes(file), {
    rows,
    binning,
    inputs,
    ...(predictions && { predictions }),
  })
  await writeWhole(out, encodeModel(model))
  const description = describeModel(model)
  const { family, shape, sizeBytes } = description
  return {
    data: { out, ...description, ...report },
    text: paragraphs(
      pairs([
        ['Read', `${report.format}: ${report.operators.join(', ')}`],
        ['Model', `${family}, ${shape}, ${sizeBytes} bytes`],
        ['Lane', report.laneBits && `${report.laneBits} bits`],
        ...describeComparison(report, rows),
        ['Moved thresholds', report.movedThresholds || undefined],
        ['Written to', out],
      ]),
      describeDisagreement(report),
    ),
  }
}

async function readSource({ bundle, dataset }: Source): Promise<{ rows: Rows; binning: Binning }> {
  if (bundle !== undefined) return decodeTrainingBundle(await readBytes(bundle))
  if (dataset !== undefined) return readDatasetFile(dataset)
  throw new AssayError('cli.usage', 'Which rows is the model for?', { hint: 'Give --bundle or --dataset.' })
}

async function readGiven(session: Session, path: string) {
  return readPredictions(await openFile(path), { name: basename(path), signal: session.signal })
}

function describeComparison({ comparison, agreement }: ImportReport, { classCount }: Rows): [string, string][] {
  if (comparison === undefined) return []
  const { rowCount, before, after, differingRows } = comparison
  const [name, format] =
    classCount === 1 ? ['Mean error', (error: number) => error.toFixed(1)] : ['Accuracy', formatBps]
  return [
    [`${name} before`, format(before)],
    [`${name} in integers`, format(after)],
    ['Rows that differ', `${differingRows} of ${rowCount}`],
    ...(agreement
      ? [['As its trainer says', `${agreement.agreeingRows} of ${rowCount}`] satisfies [string, string]]
      : []),
  ]
}

/** Where the file, before it was made integers, predicts something else than its trainer. */
function describeDisagreement({ agreement }: ImportReport): string | undefined {
  if (agreement === undefined || agreement.firstDifferences.length === 0) return undefined
  const lines = agreement.firstDifferences.map(
    ({ row, computed, given }) => `  row ${row}: the file computes ${computed}, its trainer predicts ${given}`,
  )
  return ['The file does not predict what its trainer does. The first rows:', ...lines].join('\n')
}
