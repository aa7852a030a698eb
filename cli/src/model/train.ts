import {
  checkEntryModel,
  describeModel,
  encodeBinning,
  encodeModel,
  type Family,
  getContest,
  type Model,
  type Rows,
  type Training,
  type TrainingOptions,
  trainLogisticRegression,
  trainMlp,
  trainTree,
} from '@assay/sdk'
import { writeWhole } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { parseId, parseInteger } from '../arguments/integer.ts'
import { type MetricName, metricName, metricOption, parseWidths, toMetric } from '../arguments/names.ts'
import { addBinOptions, type BinOptions } from '../arguments/tableOptions.ts'
import { examples, run } from '../command.ts'
import { formatBps } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { readTrainingRows, type TrainingSource } from './trainingRows.ts'

type Shape = { family: Family; depth?: number; hidden?: number[] }
type Options = BinOptions & TrainingSource & Shape & { seed: number; metric?: MetricName; out: string }

export function addTrain(model: Command): void {
  const command = model
    .command('train')
    .description('train a model that the chain can run, on a CSV file or on the training rows of a contest')
    .optionsGroup('What to learn from:')
    .addOption(new Option('--data <file>', 'CSV file with a header').conflicts(['bundle', 'contest']))
    .option('--label <column>', 'the column of --data to predict')
    .option('--bundle <file>', 'training bundle of a contest')
    .option('--contest <number>', 'check the bundle against this contest; without --bundle, look it up', parseId)
    .option('--gateway <url>', 'IPFS gateway to look the bundle up at, if it is not on this computer')
    .optionsGroup('What to train:')
    .addOption(new Option('--family <name>', 'kind of model').choices(['tree', 'linear', 'mlp']).default('tree'))
    .option('--depth <number>', 'of a tree; by default the best in cross-validation', parseInteger(1, 10))
    .option('--hidden <widths>', 'neurons in each hidden layer of an mlp, such as 16,16; by default 16', parseWidths)
    .option('--seed <number>', 'the same seed gives the same model', parseInteger(0, 2 ** 32 - 1), 1)
    .addOption(metricOption('what scores are in; by default that of the contest, else accuracy'))
    .requiredOption('--out <file>', 'the model, in canonical bytes')
  addBinOptions(command)
    .addHelpText(
      'after',
      examples(
        'model train --data iris.csv --label species --family tree --out tree.model',
        'model train --bundle iris.bundle --contest 1 --family mlp --hidden 16,16 --out mlp.model',
      ),
    )
    .action(run(train))
}

async function train(session: Session, options: Options) {
  const { out, seed } = options
  const { rows, binning } = await readTrainingRows(session, options)
  const contest = options.contest === undefined ? undefined : await getContest(await session.market(), options.contest)
  const metric = options.metric ? toMetric(options.metric) : (contest?.terms.metric ?? 'accuracy')
  const training = await session.withProgress('Training', report =>
    fit(rows, options, {
      seed,
      metric,
      onProgress: ({ done, total }) => report(done, total),
      signal: session.signal,
    }),
  )
  const { model, ...report } = training
  const bytes = encodeModel(model)
  if (contest) checkEntryModel(contest, bytes)
  await writeWhole(out, bytes)
  const binningFile = binning && `${out}.binning.json`
  if (binningFile) await writeWhole(binningFile, encodeBinning(binning))
  const description = describeModel(model)
  const { family, shape, sizeBytes } = description
  return {
    data: { out, ...description, rows: rows.rowCount, metric, ...report, binning: binningFile },
    text: paragraphs(
      pairs([
        ['Model', `${family}, ${shape}, ${sizeBytes} bytes`],
        ['Trained on', `${rows.rowCount} rows`],
        [`Its ${metricName(metric)}`, formatBps(report.trainScoreBps)],
        ['On rows held out', report.validationScoreBps && formatBps(report.validationScoreBps)],
        ['Written to', out],
        ['Its binning', binningFile],
      ]),
      contest && `\`assay contest commit ${contest.contestId} --model ${out}\` enters the contest.`,
    ),
  }
}

function fit(rows: Rows, { family, depth, hidden }: Shape, common: TrainingOptions): Promise<Training<Model>> {
  switch (family) {
    case 'tree':
      return trainTree(rows, { ...common, ...(depth !== undefined && { depth }) })
    case 'mlp':
      return trainMlp(rows, { ...common, ...(hidden && { hidden }) })
    case 'linear':
      return trainLogisticRegression(rows, common)
  }
}
