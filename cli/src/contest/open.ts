import {
  AssayError,
  chooseChunkGroups,
  constantGuess,
  datasetCommitment,
  encodeContestCard,
  findOpenContests,
  getContest,
  getCurrency,
  getLeastDelay,
  openContest,
  requireNothingPending,
} from '@assay/sdk'
import { type Command, Option } from 'commander'
import { zeroAddress } from 'viem'
import { parseAmount } from '../arguments/amount.ts'
import { parseDuration } from '../arguments/duration.ts'
import { parseAddress } from '../arguments/hex.ts'
import { parseInteger } from '../arguments/integer.ts'
import { describeScore, metricOption, parseFamilies } from '../arguments/names.ts'
import { parsePercent, parseShares } from '../arguments/percent.ts'
import { examples, run } from '../command.ts'
import { formatAmount } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import { readDatasetFile } from '../readDatasetFile.ts'
import type { Session, SignedMarket } from '../session.ts'
import { receipt } from './receipt.ts'
import { type TermsOptions, termsFromOptions } from './termsFromOptions.ts'

type Options = TermsOptions & { dataset: string; title?: string; description?: string; again?: boolean }

export function addOpen(contest: Command): void {
  contest
    .command('open')
    .description('open a contest over a committed dataset: creates, funds and commits it in one transaction')
    .requiredOption('--dataset <file>', 'the private dataset file from `assay dataset commit`')
    .optionsGroup('What it is:')
    .option('--title <text>', 'what people read first; by default label and file')
    .option('--description <text>', 'what the rows are, and what the model is for')
    .option('--again', 'open it although an earlier contest over the same dataset is still open')
    .optionsGroup('Money:')
    .requiredOption('--reward <amount>', 'in the chain’s coin or in --token, such as 0.5', parseAmount)
    .option('--bond <amount>', 'what you lose if you withhold the test rows; by default the reward', parseAmount)
    .option('--submission-bond <amount>', 'what an unrevealed entry loses; by default 1 % of the reward', parseAmount)
    .option('--claim-bond <amount>', 'what a wrong claim loses; claims are allowed with --challenge-for', parseAmount)
    .option('--token <address>', 'an ERC-20 token instead of the chain’s coin', parseAddress)
    .option(
      '--payouts <percents>',
      'share of each rank, such as 60,30,10; by default the winner takes all',
      parseShares,
    )
    .option('--burn <percent>', 'share of each payout that is burned; by default 5', parsePercent)
    .addOption(
      new Option(
        '--on-default <rule>',
        'if you withhold the test rows: split the money, or score on training rows',
      ).choices(['split', 'training']),
    )
    .optionsGroup('Criterion:')
    .addOption(metricOption('what is scored; by default accuracy, of numbers mae'))
    .option('--threshold <percent>', 'the score to reach; by default well above a constant guess', parsePercent)
    .addOption(
      new Option('--test-share <percent>', 'share of the groups that test; by default 20')
        .argParser(parsePercent)
        .conflicts('testRows'),
    )
    .option('--test-rows <number>', 'rows that test, rounded up to whole groups', parseInteger(1))
    .option('--families <names>', 'model families allowed: linear, mlp, tree, forest; by default all', parseFamilies)
    .option('--max-model-bytes <number>', 'largest model allowed; by default 4096', parseInteger(6, 2 ** 32 - 1))
    .optionsGroup('Time:')
    .option(
      '--beacon-delay <blocks>',
      'blocks until the split can be drawn; by default the least',
      parseInteger(1, 2 ** 32 - 1),
    )
    .option('--commit-for <time>', 'time to train and enter; by default 7d', parseDuration)
    .option('--reveal-for <time>', 'time to reveal entries; by default 2d', parseDuration)
    .option('--test-for <time>', 'time to reveal the test rows; by default 2d', parseDuration)
    .option('--evaluate-for <time>', 'time to evaluate; by default 7d', parseDuration)
    .option(
      '--challenge-for <time>',
      'let submitters claim scores under bond, and time to prove one wrong; by default all are executed',
      parseDuration,
    )
    .addHelpText(
      'after',
      examples(
        'contest open --dataset iris.dataset --reward 0.5',
        'contest open --dataset iris.dataset --reward 100 --token 0x… --payouts 60,30,10 --commit-for 14d',
      ),
    )
    .action(run(open))
}

async function open(session: Session, options: Options) {
  const dataset = await readDatasetFile(options.dataset)
  const market = await session.signedMarket()
  if (!options.again) await refuseSecond(market, dataset.datasetRoot)

  const commitment = datasetCommitment(dataset)
  const currency = await getCurrency(market, options.token ?? zeroAddress)
  const wanted = termsFromOptions(options, {
    commitment,
    currency,
    baseline: constantGuess(dataset.rows),
    beaconDelayBlocks: await getLeastDelay(market),
  })
  const terms = { ...wanted, chunkGroups: await chooseChunkGroups(market, { dataset: commitment, terms: wanted }) }
  await requireNothingPending(market)

  const { binning, name } = dataset
  const { title = `${binning.label.name} in ${name}`, description = '' } = options
  const card = await session.store.put(encodeContestCard({ title, description, binning }))
  const sent = await openContest(market, { dataset: commitment, terms, card })
  const { contestId } = sent
  const { beaconBlock } = await getContest(market, contestId)
  const { testGroups } = terms
  return {
    data: { contestId, title, card, datasetRoot: dataset.datasetRoot, terms, beaconBlock, ...receipt(sent) },
    text: paragraphs(
      `Contest ${contestId} is open: ${title}`,
      pairs([
        ['Reward', formatAmount(terms.reward, currency)],
        ['Your bond', `${formatAmount(terms.bond, currency)}, back when the test rows are revealed`],
        ['Criterion', `${describeScore(terms.metric, terms.thresholdBps)}, or more`],
        ['Test rows', `${testGroups * dataset.groupSize} of ${dataset.rows.rowCount}, drawn from block ${beaconBlock}`],
      ]),
      `Keep ${options.dataset} safe: without it the test rows cannot be revealed, and the bond is lost.`,
      `After block ${beaconBlock}: \`assay contest draw ${contestId} --dataset ${options.dataset}\``,
    ),
  }
}

/** A command repeated after a crash must not pay twice. */
async function refuseSecond(market: SignedMarket, datasetRoot: `0x${string}`): Promise<void> {
  const [earlier] = await findOpenContests(market, { organizer: market.account.address, datasetRoot })
  if (!earlier) return
  throw new AssayError('contest.openAlready', `Contest ${earlier.contestId} over this dataset is open already`, {
    details: `dataset root ${datasetRoot}, phase ${earlier.phase}`,
    hint: `\`assay contest show ${earlier.contestId}\` shows it. To open another over the same rows, add --again.`,
  })
}
