import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  AssayError,
  applyBinning,
  type BegunRun,
  beginRun,
  createBinning,
  encodeBinning,
  encodeRunCard,
  getRun,
  listRuns,
  type Plan,
  planTraining,
  requireNothingPending,
  runsPlace,
  type TrainerName,
  trainerNames,
} from '@assay/sdk'
import { planTorchRun, writeWhole } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { parseInteger } from '../arguments/integer.ts'
import { addBinOptions, type BinOptions, tableFile } from '../arguments/tableOptions.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { pairs, paragraphs } from '../layout.ts'
import { readTable } from '../readTable.ts'
import type { Session, SignedMarket } from '../session.ts'
import { pathIn, readBegun, writeBegun } from './begunFile.ts'
import { withTorch } from './torch.ts'
import { readTrainerOptions } from './trainerOptions.ts'

type Options = BinOptions & {
  script?: string
  trainer?: TrainerName
  dataset?: string
  label?: string
  hyperparameters?: string
  title?: string
  description: string
  beaconDelay?: number
  out: string
  again?: boolean
}

type Planned = { plan: Plan; title: string } & Pick<BegunRun, 'trainer' | 'script'>

export function addBegin(command: Command): void {
  const begin = command
    .command('begin')
    .description(
      'commit to code, dataset and hyperparameters before you train; repeating the command begins nothing twice',
    )
    .argument('[arguments...]', 'what the script is given, after --; {folder} and {begun} stand for its two files')
    .optionsGroup('What trains:')
    .addOption(
      new Option(
        '--script <file>',
        'your PyTorch script, which records with assay_recorder; it names its own data',
      ).conflicts(['trainer', 'dataset', 'label', 'hyperparameters']),
    )
    .addOption(new Option('--trainer <name>', 'or one of Assay’s own').choices(trainerNames))
    .option('--dataset <file>', `what it learns from: ${tableFile}`)
    .option('--label <column>', 'the column to predict')
    .option('--hyperparameters <file>', 'its options, as JSON')
    .optionsGroup('What people read:')
    .option('--title <text>', 'one line')
    .option('--description <text>', 'more lines', '')
    .optionsGroup('Where:')
    .requiredOption('--out <folder>', 'of the run: its transcript is recorded there')
    .option(
      '--beacon-delay <blocks>',
      'until the seed can be drawn; by default as few as the market takes',
      parseInteger(1),
    )
    .option('--again', 'begin anew, though a run with the same plan was begun before')
  addBinOptions(begin)
    .addHelpText(
      'after',
      examples(
        'run begin --trainer mlp --dataset data/wine.csv --label cultivar --out runs/wine',
        'run begin --script train.py --out runs/digits -- {folder} {begun}',
      ),
    )
    .action(run(beginIt))
}

async function beginIt(session: Session, options: Options, words: string[]) {
  const { out } = options
  const market = await session.signedMarket()
  await mkdir(out, { recursive: true })
  const planned = await planRun(session, options, words)
  const { plan, title } = planned
  const before = options.again ? undefined : await findBegun(market, out, plan)
  await requireNothingPending(market)
  const card = { title: options.title ?? title, description: options.description }
  const sent =
    before === undefined
      ? await beginRun(market, {
          plan,
          card: await session.store.put(encodeRunCard(card)),
          ...(options.beaconDelay !== undefined && { delayBlocks: BigInt(options.beaconDelay) }),
        })
      : undefined
  const runId = sent?.runId ?? before ?? 0n
  const { domain, trainer, beaconBlock, seed } = await getRun(market, runId)
  const { title: _, ...how } = planned
  const begun: BegunRun = {
    ...how,
    place: { ...runsPlace(market), runId, trainer },
    domain,
    beaconBlock,
    ...(seed && { seed }),
  }
  const file = await writeBegun(out, begun)
  return {
    data: { runId, plan, domain, beaconBlock, alreadyBegun: sent === undefined, file, ...(sent && receipt(sent)) },
    text: paragraphs(
      sent ? `Run ${runId} is begun.` : `A run with this plan was begun before, as run ${runId}. Nothing was sent.`,
      pairs([
        ['Code', plan.code],
        ['Dataset', plan.dataset],
        ['Hyperparameters', plan.hyperparameters],
        ['Seed', `drawn from block ${beaconBlock}`],
        ['Kept in', file],
      ]),
      `When that block is there: \`assay run draw ${out}\``,
    ),
  }
}

/** What the run commits to, and how it is to be trained. */
async function planRun(session: Session, options: Options, words: string[]): Promise<Planned> {
  const { out, script, trainer } = options
  if (script !== undefined) {
    const given = words.length > 0 ? words : ['{folder}', '{begun}']
    const torch = await withTorch(script, fillIn(given, out))
    const plan = await planTorchRun({ ...torch, signal: session.signal })
    return { plan, title: `Run of ${basename(script)}`, script: { file: pathIn(out, script), arguments: given } }
  }
  const { dataset, label } = options
  if (trainer === undefined || dataset === undefined || label === undefined) {
    throw new AssayError('cli.usage', 'What is to train, and on what?', {
      hint: 'Give --script, or --trainer with --dataset and --label.',
    })
  }
  const table = await readTable(session, dataset, { ...options, label })
  const binning = createBinning(table, options)
  const binningFile = join(out, 'binning.json')
  await writeWhole(binningFile, encodeBinning(binning))
  const training = await readTrainerOptions(trainer, options.hyperparameters)
  return {
    plan: await planTraining(applyBinning(table, binning), training),
    title: `${trainer} on ${basename(dataset)}`,
    trainer: {
      options: training,
      dataset: pathIn(out, dataset),
      binning: pathIn(out, binningFile),
      drop: options.drop ?? [],
    },
  }
}

/** The script's arguments with the folder and the file that it needs. */
export const fillIn = (words: readonly string[], folder: string): string[] =>
  words.map(word => word.replaceAll('{folder}', folder).replaceAll('{begun}', join(folder, 'begun.json')))

/** The run of the same plan that was begun in this folder, or by a command that was stopped before it could say so. */
async function findBegun(market: SignedMarket, out: string, plan: Plan): Promise<bigint | undefined> {
  const isSame = (other: Plan) => JSON.stringify(other) === JSON.stringify(plan)
  const kept = await readBegun(out)
  if (kept && isSame(kept.plan)) return kept.place.runId
  if (kept) {
    throw new AssayError('run.otherPlan', `Another run was begun in ${out}`, {
      details: `run ${kept.place.runId}: code, dataset or hyperparameters differ`,
      hint: 'Choose another folder with --out.',
    })
  }
  const begun = await listRuns(market, { trainer: market.account.address })
  return begun.find(each => (each.stage === 'begun' || each.stage === 'drawn') && isSame(each.plan))?.runId
}
