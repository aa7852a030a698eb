import { AssayError, decodeRunCard, getCurrency, type Run, type RunCard } from '@assay/sdk'
import type { Command } from 'commander'
import { zeroAddress } from 'viem'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatTime } from '../format.ts'
import { pairs, paragraphs, table } from '../layout.ts'
import type { Session } from '../session.ts'
import { readRun, stepPairs } from './describeStep.ts'

export function addShow(command: Command): void {
  command
    .command('show')
    .description('show a run: what it waits for, on whom and until when; plan, anchors, roots, challenge')
    .argument('<run>', 'number of the run', parseId)
    .addHelpText('after', examples('run show 3'))
    .action(run(show))
}

async function show(session: Session, _: object, runId: bigint) {
  const market = await session.market()
  const { run, challenge, step, now } = await readRun(market, runId)
  const [card, currency] = await Promise.all([readCard(session, run), getCurrency(market, zeroAddress)])
  const { completed, anchors } = run
  return {
    data: { ...run, title: card?.title, description: card?.description, challenge, nextStep: step },
    text: paragraphs(
      `Run ${runId}${card ? `: ${card.title}` : ''}`,
      card?.description,
      pairs([['Stage', run.stage], ...stepPairs(step, now)]),
      pairs([
        ['Trainer', run.trainer],
        ['Code', run.plan.code],
        ['Dataset', run.plan.dataset],
        ['Hyperparameters', run.plan.hyperparameters],
        ['Seed', run.seed ?? `to be drawn from block ${run.beaconBlock}`],
        ['Root', completed?.root],
        ['Weights', completed?.weightsRoot],
        ['Checkpoints', completed?.checkpoints],
        ['Bond', completed && formatAmount(completed.bond, currency)],
        ['Window', completed && `until ${formatTime(completed.challengeEnds, now)}`],
        ['Transcript', completed?.transcript],
      ]),
      anchors.length > 0
        ? table(
            ['anchored checkpoint', 'block', 'hash'],
            anchors.map(({ index, blockNumber, checkpoint }) => [index, blockNumber, checkpoint]),
          )
        : undefined,
      challenge &&
        `Challenge ${challenge.challengeId}, by ${challenge.challenger}\n${pairs([
          [
            'Disputed',
            challenge.lo === challenge.hi
              ? `segment ${challenge.lo}`
              : `checkpoints ${challenge.lo} to ${challenge.hi}`,
          ],
          ['Opened', challenge.answer && `checkpoint ${challenge.middle}: ${challenge.answer}`],
          ['Its weights', challenge.segment],
          ['Votes', challenge.votes.committed > 0 ? describeVotes(challenge.votes) : undefined],
          ['Verdict', challenge.verdict],
        ])}`,
    ),
  }
}

const describeVotes = ({
  committed,
  holds,
  fails,
  unsure,
}: Record<'committed' | 'holds' | 'fails' | 'unsure', number>) =>
  `${committed} committed; revealed: ${holds} that it holds, ${fails} that it fails, ${unsure} that cannot tell`

/** What its trainer says of it, if it is on this computer. */
async function readCard({ store, signal }: Session, { card }: Run): Promise<RunCard | undefined> {
  try {
    return decodeRunCard(await store.get(card, { signal }))
  } catch (error) {
    if (error instanceof AssayError) return undefined
    throw error
  }
}
