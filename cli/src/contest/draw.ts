import { drawContest, getContest } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { publishBundle } from './publish.ts'
import { receipt } from './receipt.ts'

type Options = { dataset?: string; out?: string }

export function addDraw(contest: Command): void {
  contest
    .command('draw')
    .description('draw the split from the beacon block; anyone may, and it is the same whoever does')
    .argument('<contest>', 'number of the contest', parseId)
    .option('--dataset <file>', 'as the organizer: publish the training bundle too')
    .option('--out <file>', 'where the bundle goes; beside the dataset file by default')
    .addHelpText('after', examples('contest draw 1', 'contest draw 1 --dataset iris.dataset'))
    .action(run(draw))
}

async function draw(session: Session, { dataset, out }: Options, contestId: bigint) {
  const market = await session.signedMarket()
  const before = await getContest(market, contestId)
  const sent = before.schedule ? undefined : await drawContest(market, { contestId })
  const contest = sent ? await getContest(market, contestId) : before
  const published = dataset && (await publishBundle(session, market, contest, { dataset, out }))
  return {
    data: {
      contestId,
      seed: contest.seed,
      ...(sent && receipt(sent)),
      ...(published && { published: published.data }),
    },
    text: paragraphs(
      `The split of contest ${contestId} ${sent ? 'is drawn' : 'was drawn before'}: seed ${contest.seed}`,
      published ? published.text : '`assay contest publish` gives the submitters their training rows.',
    ),
  }
}
