import { extname } from 'node:path'
import {
  AssayError,
  getEntry,
  getOpening,
  getOrder,
  getRun,
  type Market,
  type MintOrigin,
  weightsRoot as rootOf,
} from '@assay/sdk'
import { openFile } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { type Hex, hexToBytes } from 'viem'
import { parseId } from '../arguments/integer.ts'
import { parseEntry } from '../arguments/parent.ts'

/** What a model is to be minted from. */
export type OriginOptions = {
  run?: bigint
  entry?: { contestId: bigint; entryId: bigint }
  order?: bigint
  weights?: string
}

/** Adds the options that name it. */
export function addOriginOptions(command: Command): Command {
  return command
    .optionsGroup('Which model:')
    .addOption(
      new Option('--run <number>', 'the one that your run trained').argParser(parseId).conflicts(['entry', 'order']),
    )
    .addOption(
      new Option('--entry <contest:entry>', 'your scored entry of a contest, such as 1:0')
        .argParser(parseEntry)
        .conflicts(['run', 'order', 'weights']),
    )
    .addOption(
      new Option('--order <number>', 'that of your settled order; its file is given with --weights')
        .argParser(parseId)
        .conflicts(['run', 'entry']),
    )
    .option('--weights <file>', 'any weights: safetensors, .pt, ONNX, or a model of Assay’s own')
}

/** What is known of a model before it is minted. */
export type Origin = { weightsRoot: Hex; origin: MintOrigin | undefined; scoreBps: number | undefined }

/**
 * Finds the weights of a run, an entry, an order or a file.
 *
 * @throws AssayError `run.notComplete`, `run.otherWeights`, `contest.notRevealed`, `safetensors.…`, `torch.…`.
 */
export async function readOrigin(market: Market, { run, entry, order, weights }: OriginOptions): Promise<Origin> {
  const ofFile = weights === undefined ? undefined : await readWeightsFile(weights)
  if (run !== undefined) {
    const weightsRoot = await readRunWeights(market, run)
    if (ofFile !== undefined && ofFile !== weightsRoot) throw otherWeights(run, weights ?? '', ofFile, weightsRoot)
    return { weightsRoot, origin: { runId: run }, scoreBps: undefined }
  }
  if (entry) {
    const { contestId, entryId } = entry
    const [{ model }, { scoreBps }] = await Promise.all([
      getOpening(market, contestId, entryId),
      getEntry(market, contestId, entryId),
    ])
    const { root } = await rootOf(new Blob([new Uint8Array(hexToBytes(model))]), 'The entry’s model')
    return { weightsRoot: root, origin: entry, scoreBps }
  }
  if (ofFile === undefined) {
    throw new AssayError('cli.usage', 'Which model?', {
      hint: 'Give --run, --entry, --weights, or --order with --weights.',
    })
  }
  if (order === undefined) return { weightsRoot: ofFile, origin: undefined, scoreBps: undefined }
  const { thresholdBps } = await getOrder(market, order)
  return { weightsRoot: ofFile, origin: { orderId: order }, scoreBps: thresholdBps }
}

const formatsByEnding: Record<string, string> = {
  '.safetensors': 'safetensors',
  '.pt': 'PyTorch',
  '.pth': 'PyTorch',
  '.model': 'Assay',
}

/** What is minted is minted for good, so a file that is not what its name says is asked about first. */
async function readWeightsFile(path: string): Promise<Hex> {
  const file = await openFile(path)
  const { root, format } = await rootOf(file, path)
  const said = formatsByEnding[extname(path).toLowerCase()]
  if (file.size > 0 && (format !== 'other' || said === undefined)) return root
  throw new AssayError('weights.unreadable', file.size > 0 ? `${path} is no ${said} file` : `${path} is empty`, {
    hint: 'Name the file of the weights; save an old .pt file again with PyTorch 1.6 or later.',
  })
}

async function readRunWeights(market: Market, runId: bigint): Promise<Hex> {
  const { completed, stage } = await getRun(market, runId)
  if (completed) return completed.weightsRoot
  throw new AssayError('run.notComplete', `Run ${runId} is ${stage}: it has no weights yet`, {
    hint: '`assay run complete` fixes them.',
  })
}

const otherWeights = (runId: bigint, path: string, root: Hex, expected: Hex) =>
  new AssayError('run.otherWeights', `${path} does not hold the weights of run ${runId}`, {
    details: `its root: ${root}; the run’s: ${expected}`,
    hint: 'Use the last checkpoint of the run, or leave --weights out.',
  })
