import {
  checkEntryModel,
  defaultMetric,
  describeModel,
  encodeBinning,
  encodeModel,
  getContest,
  type TrainerName,
  trainerNames,
  trainModel,
} from '@assay/sdk'
import { writeWhole } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { parseId, parseInteger } from '../arguments/integer.ts'
import { describeScore, type MetricName, metricOption, parseWidths, toMetric } from '../arguments/names.ts'
import { addBinOptions, type BinOptions, tableFile } from '../arguments/tableOptions.ts'
import { examples, run } from '../command.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { readTrainingRows, type TrainingSource } from './trainingRows.ts'

type Shape = {
  family: TrainerName
  depth?: number
  trees?: number
  rounds?: number
  maxModelBytes?: number
  hidden?: number[]
}
type Options = BinOptions & TrainingSource & Shape & { seed: number; metric?: MetricName; out: string }

export function addTrain(model: Command): void {
  const command = model
    .command('train')
    .description('train a model that the chain can run, on a table or on the training rows of a contest')
    .optionsGroup('What to learn from:')
    .addOption(new Option('--data <file>', tableFile).conflicts(['bundle', 'contest']))
    .option('--label <column>', 'the column of --data to predict')
    .option('--bundle <file>', 'training bundle of a contest')
    .option('--contest <number>', 'check the bundle against this contest; without --bundle, look it up', parseId)
    .option('--gateway <url>', 'IPFS gateway to look the bundle up at, if it is not on this computer')
    .optionsGroup('What to train:')
    .addOption(
      new Option('--family <name>', 'kind of model; boosting makes a forest, too')
        .choices(trainerNames)
        .default('tree'),
    )
    .option('--depth <number>', 'levels of every tree; by default the best on rows held out', parseInteger(1, 10))
    .option('--trees <number>', 'most trees of a forest; by default 100', parseInteger(1, 1024))
    .option('--rounds <number>', 'most rounds of boosting; by default 200', parseInteger(1, 1024))
    .option(
      '--max-model-bytes <number>',
      'largest forest; by default what the contest allows, else 4096',
      parseInteger(6, 2 ** 32 - 1),
    )
    .option('--hidden <widths>', 'neurons in each hidden layer of an mlp, such as 16,16; by default 16', parseWidths)
    .option('--seed <number>', 'the same seed gives the same model', parseInteger(0, 2 ** 32 - 1), 1)
    .addOption(metricOption('what scores are in; by default that of the contest, else accuracy, of numbers mae'))
    .requiredOption('--out <file>', 'the model, in canonical bytes')
  addBinOptions(command)
    .addHelpText(
      'after',
      examples(
        'model train --data iris.csv --label species --family tree --out tree.model',
        'model train --data prices.csv --label price --regression --family boosting --out boosting.model',
        'model train --bundle iris.bundle --contest 1 --family mlp --hidden 16,16 --out mlp.model',
      ),
    )
    .action(run(train))
}

async function train(session: Session, options: Options) {
  const { out, family: trainer, depth, trees, rounds, hidden, seed } = options
  const { rows, binning } = await readTrainingRows(session, options)
  const contest = options.contest === undefined ? undefined : await getContest(await session.market(), options.contest)
  const metric = options.metric ? toMetric(options.metric) : (contest?.terms.metric ?? defaultMetric(rows.classCount))
  const training = await session.withProgress('Training', report =>
    trainModel(trainer, rows, {
      depth,
      trees,
      rounds,
      hidden,
      maxModelBytes: options.maxModelBytes ?? contest?.terms.maxModelBytes,
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
  const { trainScoreBps, validationScoreBps: heldOut } = report
  return {
    data: { out, ...description, rows: rows.rowCount, metric, ...report, binning: binningFile },
    text: paragraphs(
      pairs([
        ['Model', `${family}, ${shape}, ${sizeBytes} bytes`],
        ['Trained on', `${rows.rowCount} rows`],
        ['Score on them', describeScore(metric, trainScoreBps)],
        ['On rows held out', heldOut === undefined ? undefined : describeScore(metric, heldOut)],
        ['Written to', out],
        ['Its binning', binningFile],
      ]),
      contest && `\`assay contest commit ${contest.contestId} --model ${out}\` enters the contest.`,
    ),
  }
}
