import {
  AssayError,
  applyBinning,
  confusionCounts,
  decodeModel,
  decodeTrainingBundle,
  type Rows,
  scoreCounts,
} from '@assay/sdk'
import { readBytes } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { collect, type MetricName, metricOption, toMetric } from '../arguments/names.ts'
import { examples, run } from '../command.ts'
import { formatBps } from '../format.ts'
import { pairs, paragraphs, table } from '../layout.ts'
import { readDatasetFile } from '../readDatasetFile.ts'
import { readTable } from '../readTable.ts'
import type { Session } from '../session.ts'
import { readBinning } from './readBinning.ts'

type Source = { data?: string; binning?: string; bundle?: string; dataset?: string; drop?: string[] }
type Options = Source & { metric: MetricName }
type LabelledRows = { rows: Rows; classes: string[] }

export function addScore(model: Command): void {
  model
    .command('score')
    .description('score a model over labelled rows, by the same arithmetic as the chain')
    .argument('<file>', 'model')
    .addOption(new Option('--data <file>', 'CSV file with a header').conflicts(['bundle', 'dataset']))
    .option('--binning <file>', 'how --data becomes bytes: a bundle, dataset, card or binning file')
    .option('--drop <column>', 'leave a column of --data out; may be given several times', collect)
    .addOption(new Option('--bundle <file>', 'training bundle').conflicts('dataset'))
    .option('--dataset <file>', 'private dataset file')
    .addOption(metricOption('what to score').default('accuracy'))
    .addHelpText(
      'after',
      examples(
        'model score tree.model --data new.csv --binning iris.bundle',
        'model score tree.model --bundle iris.bundle',
      ),
    )
    .action(run(score))
}

async function score(session: Session, options: Options, file: string) {
  const model = decodeModel(await readBytes(file))
  const { rows, classes } = await readRows(session, options)
  const counts = confusionCounts(model, rows)
  const metric = toMetric(options.metric)
  const scoreBps = scoreCounts(counts, model.classCount, metric)
  const confusion = classes.map((_, label) => [...counts.slice(label * classes.length, (label + 1) * classes.length)])
  return {
    data: { metric, scoreBps, rows: rows.rowCount, classes, confusion },
    text: paragraphs(
      pairs([
        [options.metric, formatBps(scoreBps)],
        ['rows', rows.rowCount],
      ]),
      table(
        ['label \\ predicted', ...classes],
        confusion.map((row, label) => [classes[label] ?? label, ...row]),
      ),
    ),
  }
}

async function readRows(
  session: Session,
  { data, binning: path, bundle, dataset, drop }: Options,
): Promise<LabelledRows> {
  if (bundle !== undefined) {
    const { rows, binning } = decodeTrainingBundle(await readBytes(bundle))
    return { rows, classes: binning.label.classes }
  }
  if (dataset !== undefined) {
    const { rows, binning } = await readDatasetFile(dataset)
    return { rows, classes: binning.label.classes }
  }
  if (data === undefined || path === undefined) {
    throw new AssayError('cli.usage', 'Over which rows is the model to be scored?', {
      hint: 'Give --data with --binning, --bundle, or --dataset.',
    })
  }
  const binning = await readBinning(path)
  const categorical = binning.features.filter(({ kind }) => kind === 'categorical').map(({ name }) => name)
  const table = await readTable(session, data, { label: binning.label.name, categorical, drop })
  return { rows: applyBinning(table, binning), classes: binning.label.classes }
}
