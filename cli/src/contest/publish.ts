import { join, parse } from 'node:path'
import {
  type Contest,
  createTrainingBundle,
  encodeTrainingBundle,
  getContest,
  getContestEvents,
  publishTraining,
  requireDataset,
  requirePhase,
  splitTestGroups,
} from '@assay/sdk'
import { writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { readDatasetFile } from '../readDatasetFile.ts'
import type { Session, SignedMarket } from '../session.ts'
import { receipt } from './receipt.ts'

type Options = { dataset: string; out?: string }

export function addPublish(contest: Command): void {
  contest
    .command('publish')
    .description('open the training groups: write the bundle, and say on chain where it is')
    .argument('<contest>', 'number of the contest', parseId)
    .requiredOption('--dataset <file>', 'the private dataset file that the contest was opened with')
    .option('--out <file>', 'where the bundle goes; beside the dataset file by default')
    .addHelpText('after', examples('contest publish 1 --dataset iris.dataset'))
    .action(run(publish))
}

async function publish(session: Session, options: Options, contestId: bigint) {
  const market = await session.signedMarket()
  const { data, text } = await publishBundle(session, market, await getContest(market, contestId), options)
  return { data: { contestId, ...data }, text }
}

/** Publishes the training bundle of a drawn contest. If it is published already, only the file is written anew. */
export async function publishBundle(session: Session, market: SignedMarket, contest: Contest, options: Options) {
  requirePhase(contest, 'commit', 'reveal', 'revealTest', 'revealTraining')
  const { contestId, seed, terms } = contest
  const dataset = await readDatasetFile(options.dataset)
  requireDataset(contest, dataset)
  const testGroups = splitTestGroups(seed, dataset.groups, terms.testGroups)
  const bytes = encodeTrainingBundle(createTrainingBundle(dataset, testGroups))
  const cid = await session.store.put(bytes)
  const bundle = options.out ?? bundlePath(options.dataset, contestId)
  await writeWhole(bundle, bytes)

  const published = await getContestEvents(market, 'TrainingPublished', { contestId })
  const isPublished = published.at(-1)?.args.cid === cid
  const sent = isPublished ? undefined : await publishTraining(market, { contestId, cid })
  return {
    data: { bundle, cid, ...(sent && receipt(sent)) },
    text: [
      `Training bundle ${isPublished ? 'was published before' : 'published'}: ${cid}`,
      `It is in ${bundle}. Put it where submitters can get it, on IPFS for example.`,
    ].join('\n'),
  }
}

function bundlePath(datasetPath: string, contestId: bigint): string {
  const { dir, name } = parse(datasetPath)
  return join(dir, `${name}.contest-${contestId}.bundle`)
}
