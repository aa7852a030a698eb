import {
  AssayError,
  checkTranscript,
  chooseSegments,
  type Executor,
  getRun,
  type Market,
  readTranscript,
  reExecute,
  type SegmentVerdict,
  type Transcript,
  type TranscriptRoots,
  verifySegments,
} from '@assay/sdk'
import { folderTranscript, pythonExecutor } from '@assay/sdk/node'
import type { Command } from 'commander'
import type { Hex } from 'viem'
import { bytesToHex } from 'viem'
import { getBlock } from 'viem/actions'
import { parseInteger } from '../arguments/integer.ts'
import { parseNumbers, parseRatio } from '../arguments/numbers.ts'
import { tableFile } from '../arguments/tableOptions.ts'
import { examples, run } from '../command.ts'
import { pairs, paragraphs, table } from '../layout.ts'
import { readBinning } from '../model/readBinning.ts'
import { readBinnedRows } from '../readBinnedRows.ts'
import type { Session } from '../session.ts'
import { fillIn } from './begin.ts'
import { readBegun, readTrainerRows } from './begunFile.ts'
import { requirePlace } from './requirePlace.ts'
import { withTorch } from './torch.ts'

type Options = {
  segments?: number[]
  top: number
  random: number
  script?: string
  tolerance?: number
  dataset?: string
  binning?: string
  chain: boolean
}

export function addVerify(command: Command): void {
  command
    .command('verify')
    .description(
      'follow every hash of a transcript, and re-execute segments of it; exit code 1 unless all come out as recorded',
    )
    .argument('<folder>', 'of the transcript, with its checkpoints')
    .argument('[arguments...]', 'what the script is given, after --')
    .optionsGroup('Which segments:')
    .option('--segments <numbers>', 'these, such as 1,4', parseNumbers)
    .option('--top <number>', 'those that moved the weights the furthest', parseInteger(0), 3)
    .option('--random <number>', 'and others, which nobody could foresee', parseInteger(0), 5)
    .optionsGroup('With what:')
    .option('--script <file>', 'your copy of the PyTorch script, which you have looked at: it is run')
    .option('--tolerance <ratio>', 'of distance to recorded update, below 1, where other bits are to do', parseRatio)
    .option('--dataset <file>', `what one of Assay’s own trainers learned from: ${tableFile}`)
    .option('--binning <file>', 'and how it was binned')
    .option('--no-chain', 'without holding the transcript to what the chain says of its run')
    .addHelpText('after', examples('run verify runs/digits', 'run verify runs/digits --segments 1,4 --script train.py'))
    .action(run(verify))
}

async function verify(session: Session, options: Options, path: string, words: string[]) {
  const { signal } = session
  const folder = folderTranscript(path)
  const transcript = await readTranscript(folder)
  const market = options.chain && transcript.run.place ? await session.market() : undefined
  const expected = market ? await readExpected(market, transcript) : {}
  const roots = await session.withProgress('Following the hashes', report =>
    checkTranscript(transcript, { expected, signal, onProgress: ({ done, total }) => report(done, total) }),
  )
  const { top, random } = options
  const segments =
    options.segments ?? (await chooseSegments(transcript, { top, random, randomness: await drawNow(market) }))
  const execute = await chooseExecutor(session, options, { path, transcript, words })
  const verdicts = await session.withProgress('Re-executing', async report => {
    let done = 0
    report(done, segments.length)
    return verifySegments({ transcript, segments, execute, signal, onVerdict: () => report(++done, segments.length) })
  })
  const isReproduced = verdicts.every(({ verdict }) => verdict === 'match' || verdict === 'within')
  return {
    data: { ...roots, checkpoints: transcript.checkpoints.length, onChain: market !== undefined, verdicts },
    text: paragraphs(
      pairs([
        ['Root', roots.root],
        ['Weights', roots.weightsRoot],
        ['Checkpoints', transcript.checkpoints.length],
        ['On chain', market ? 'the same plan, seed, anchors and roots' : 'not looked up'],
      ]),
      describeVerdicts(verdicts),
      conclude(verdicts, transcript, expected.root !== undefined),
    ),
    ...(!isReproduced && { exitCode: 1 }),
  }
}

/** What the chain says of the run, as far as it has come. */
async function readExpected(market: Market, transcript: Transcript): Promise<Partial<TranscriptRoots>> {
  const runId = requirePlace(market, transcript)
  const { domain, seed, plan, anchors, completed } = await getRun(market, runId)
  const wrongAnchor = anchors.find(({ index, checkpoint }) => transcript.checkpoints[index]?.hash !== checkpoint)
  const isSamePlan = (['code', 'dataset', 'hyperparameters'] as const).every(
    name => plan[name] === transcript.run.plan[name],
  )
  if (wrongAnchor || !isSamePlan) {
    throw new AssayError('run.otherTranscript', `The transcript is not that of run ${runId}`, {
      details: wrongAnchor ? `checkpoint ${wrongAnchor.index} is not the one that was anchored` : 'the plan is another',
      hint: 'Use the folder that this run was recorded in.',
    })
  }
  const { root, weightsRoot } = completed ?? {}
  return { domain, ...(seed && { seed }), ...(root && { root }), ...(weightsRoot && { weightsRoot }) }
}

/** What random segments are drawn by: newer than the transcript. */
async function drawNow(market: Market | undefined): Promise<Hex> {
  const { hash } = market ? await getBlock(market.client) : { hash: null }
  return hash ?? bytesToHex(crypto.getRandomValues(new Uint8Array(32)))
}

async function chooseExecutor(
  session: Session,
  { script, tolerance, dataset, binning }: Options,
  { path, transcript, words }: { path: string; transcript: Transcript; words: string[] },
): Promise<Executor> {
  const begun = await readBegun(path)
  if (transcript.run.kind === 'torch') {
    // What a folder of somebody else names is not run unseen.
    if (script === undefined)
      throw unknownTrainer('Give your copy of the script, which you have looked at, with --script.')
    const given = words.length > 0 ? words : fillIn(begun?.script?.arguments ?? ['{folder}'], path)
    const torch = await withTorch(script, given)
    return pythonExecutor({ ...torch, transcript, folder: path, ...(tolerance !== undefined && { tolerance }) })
  }
  if (dataset !== undefined && binning !== undefined) {
    return reExecute(transcript, await readBinnedRows(session, dataset, await readBinning(binning)))
  }
  if (!begun?.trainer) throw unknownTrainer('Give the rows with --dataset and --binning.')
  return reExecute(transcript, await readTrainerRows(session, path, begun.trainer))
}

const unknownTrainer = (hint: string) => new AssayError('cli.usage', 'What did this run train with?', { hint })

const verdictTexts: Record<SegmentVerdict['verdict'], string> = {
  match: 'the same, to the bit',
  within: 'within the tolerance',
  differs: 'DIFFERS',
  environmentDiffers: 'another environment',
}

function describeVerdicts(verdicts: readonly SegmentVerdict[]): string {
  const number = (value: number | undefined) => (value === undefined ? '' : value.toPrecision(3))
  return table(
    ['segment', 'verdict', 'distance', 'over update', 'what differs'],
    verdicts.map(({ segment, verdict, distance, ratio, differences, environment }) => [
      segment,
      verdictTexts[verdict],
      number(distance),
      number(ratio),
      [...environment, ...differences].slice(0, 3).join(', '),
    ]),
  )
}

function conclude(verdicts: readonly SegmentVerdict[], { checkpoints, run }: Transcript, isBonded: boolean): string {
  const has = (verdict: SegmentVerdict['verdict']) => verdicts.some(each => each.verdict === verdict)
  if (has('differs')) {
    return 'In the recorded environment a segment leads elsewhere than the transcript says. Whoever bonded the run can be challenged: `assay run challenge`.'
  }
  if (has('environmentDiffers')) {
    return 'This shows nothing: where the environment is another, a difference is no sign of fraud, and a record that leads elsewhere is no sign of training. Nothing binds a trainer to the environment that is said: run it again in that one, or say with --tolerance how little counts as rounding.'
  }
  const some =
    verdicts.length < checkpoints.length
      ? ` ${verdicts.length} of ${checkpoints.length} segments were re-executed: the others may differ.`
      : ''
  const shows = isBonded
    ? `This shows that the trajectory was computed and bonded by ${run.place?.trainer ?? 'that address'}, and when; not authorship of ideas.`
    : 'This shows that the trajectory was computed; not by whom or when, which a completed run on a chain says, nor authorship of ideas.'
  return `${shows}${some}`
}
