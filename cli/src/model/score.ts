import {
  AssayError,
  type Binning,
  countPredictions,
  decodeModel,
  decodeTrainingBundle,
  defaultMetric,
  type Rows,
  regressionErrors,
  scoreCounts,
} from '@assay/sdk'
import { readBytes } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { collect, describeScore, type MetricName, metricOption, toMetric } from '../arguments/names.ts'
import { examples, run } from '../command.ts'
import { pairs, paragraphs, table } from '../layout.ts'
import type { Result } from '../output.ts'
import { readBinnedRows } from '../readBinnedRows.ts'
import { readDatasetFile } from '../readDatasetFile.ts'
import type { Session } from '../session.ts'
import { readBinning } from './readBinning.ts'

type Source = { data?: string; binning?: string; bundle?: string; dataset?: string; drop?: string[] }
type Options = Source & { metric?: MetricName }
type LabelledRows = { rows: Rows; binning: Binning }

export function addScore(model: Command): void {
  model
    .command('score')
    .description('score a model over labelled rows, by the same arithmetic as the chain')
    .argument('<file>', 'model')
    .addOption(new Option('--data <file>', 'table with a header').conflicts(['bundle', 'dataset']))
    .option('--binning <file>', 'how --data becomes bytes: a bundle, dataset, card or binning file')
    .option('--drop <column>', 'leave a column of --data out; may be given several times', collect)
    .addOption(new Option('--bundle <file>', 'training bundle').conflicts('dataset'))
    .option('--dataset <file>', 'private dataset file')
    .addOption(metricOption('what to score; by default accuracy, of numbers mae'))
    .addHelpText(
      'after',
      examples(
        'model score tree.model --data new.csv --binning iris.bundle',
        'model score tree.model --bundle iris.bundle',
      ),
    )
    .action(run(score))
}

async function score(session: Session, options: Options, file: string): Promise<Result> {
  const model = decodeModel(await readBytes(file))
  const { rows, binning } = await readRows(session, options)
  const counts = countPredictions(model, rows)
  const metric = options.metric ? toMetric(options.metric) : defaultMetric(model.classCount)
  const scoreBps = scoreCounts(counts, model.classCount, metric)
  const scored = { metric, scoreBps, rows: rows.rowCount }
  const lines: [string, string | number][] = [
    ['score', describeScore(metric, scoreBps)],
    ['rows', rows.rowCount],
  ]
  const { label } = binning
  if ('scale' in label) {
    const { meanAbsolute, rootMeanSquare } = regressionErrors(counts)
    const errors = { meanAbsolute: meanAbsolute * label.scale, rootMeanSquare: rootMeanSquare * label.scale }
    return {
      data: { ...scored, label: label.name, errors },
      text: pairs([
        ...lines,
        [`mean absolute error of ${label.name}`, Number(errors.meanAbsolute.toPrecision(6))],
        ['root mean square error', Number(errors.rootMeanSquare.toPrecision(6))],
      ]),
    }
  }
  const { classes } = label
  const confusion = classes.map((_, row) => [...counts.slice(row * classes.length, (row + 1) * classes.length)])
  return {
    data: { ...scored, classes, confusion },
    text: paragraphs(
      pairs(lines),
      table(
        ['label \\ predicted', ...classes],
        confusion.map((row, index) => [classes[index] ?? index, ...row]),
      ),
    ),
  }
}

async function readRows(
  session: Session,
  { data, binning: path, bundle, dataset, drop }: Options,
): Promise<LabelledRows> {
  if (bundle !== undefined) return decodeTrainingBundle(await readBytes(bundle))
  if (dataset !== undefined) return readDatasetFile(dataset)
  if (data === undefined || path === undefined) {
    throw new AssayError('cli.usage', 'Over which rows is the model to be scored?', {
      hint: 'Give --data with --binning, --bundle, or --dataset.',
    })
  }
  const binning = await readBinning(path)
  return { rows: await readBinnedRows(session, data, binning, drop), binning }
}
