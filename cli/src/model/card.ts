import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import {
  decodeModelCard,
  decodeRunCard,
  encodeModelCard,
  getContest,
  getRun,
  type Market,
  type ModelCard,
  recardModel,
} from '@assay/sdk'
import { readChunks, readText, writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { metricName } from '../arguments/names.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { addOriginOptions, type Origin, type OriginOptions, readOrigin } from './origin.ts'

type Options = OriginOptions & { init?: boolean; model?: bigint }

export function addCard(model: Command): void {
  const command = model
    .command('card')
    .description('write a template of a model’s card, check a card, or replace that of your model')
    .argument('<file>', 'the card, as JSON')
    .option('--init', 'write a template there, with what is known already')
    .option('--model <number>', 'put it on chain as the card of this model', parseId)
  addOriginOptions(command)
    .addHelpText(
      'after',
      examples('model card card.json --init --run 3', 'model card card.json', 'model card card.json --model 7'),
    )
    .action(run(card))
}

async function card(session: Session, options: Options, path: string) {
  if (options.init) return writeTemplate(session, options, path)
  const card = decodeModelCard(await readText(path), path)
  const bytes = encodeModelCard(card)
  const { model: modelId } = options
  const cid = await session.store.put(bytes)
  const sent =
    modelId === undefined ? undefined : await recardModel(await session.signedMarket(), { modelId, card: cid })
  return {
    data: { card, cid, bytes: bytes.length, ...(sent && { modelId, ...receipt(sent) }) },
    text: paragraphs(
      sent ? `The card of model ${modelId} is replaced.` : `${path} is a card.`,
      pairs([
        ['Title', card.title],
        ['Task', card.task],
        ['Library', card.library],
        ['License', card.license],
        ['Content id', cid],
      ]),
    ),
  }
}

async function writeTemplate(session: Session, options: Options, path: string) {
  const { run, entry, order, weights } = options
  const isNamed = [run, entry, order].some(each => each !== undefined)
  const market = isNamed ? await session.market() : undefined
  const origin = market ? await readOrigin(market, options) : undefined
  const known = market && origin ? await describeOrigin(session, market, origin) : {}
  const template: ModelCard = {
    title: '',
    description: '',
    task: 'tabular-classification',
    library: 'assay',
    license: 'apache-2.0',
    language: [],
    tags: [],
    trainingData: '',
    uses: '',
    limits: '',
    evaluations: [],
    files: weights === undefined ? [] : [await describeFile(weights)],
    howToUse: '',
    citation: '',
    ...known,
  }
  await writeWhole(path, `${JSON.stringify(template, null, 2)}\n`, { isNew: true })
  return {
    data: { path, card: template },
    text: `${path} is written. Fill it in: everybody will read it. Then \`assay model card ${path}\` checks it.`,
  }
}

/** What the chain says of a run or an entry, in the words of a card. */
async function describeOrigin(
  session: Session,
  market: Market,
  { origin, scoreBps }: Origin,
): Promise<Partial<ModelCard>> {
  if (!origin) return {}
  if ('runId' in origin) {
    const { runId } = origin
    const { card, plan } = await getRun(market, runId)
    const bytes = await session.store.get(card).catch(() => undefined)
    return {
      ...(bytes && decodeRunCard(bytes)),
      trainingData: `Run ${runId} of this market committed to it before training: ${plan.dataset}`,
    }
  }
  const value = (scoreBps ?? 0) / 10_000
  if ('orderId' in origin) {
    const evaluation = { dataset: `Test rows of order ${origin.orderId}`, metric: 'accuracy, at least', value }
    return { library: 'assay', evaluations: [{ ...evaluation, assurance: 'proven' }] }
  }
  const { contestId } = origin
  const { terms } = await getContest(market, contestId)
  const evaluation = { dataset: `Test rows of contest ${contestId}`, metric: metricName(terms.metric), value }
  return {
    library: 'assay',
    evaluations: [{ ...evaluation, assurance: terms.claimBond > 0n ? 'optimistic' : 'executed' }],
  }
}

async function describeFile(path: string): Promise<ModelCard['files'][number]> {
  const { sizeBytes, chunks } = await readChunks(path)
  const hash = createHash('sha256')
  for await (const chunk of chunks) hash.update(chunk)
  return { name: basename(path), bytes: sizeBytes, sha256: `0x${hash.digest('hex')}` }
}
