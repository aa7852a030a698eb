import {
  AssayError,
  type Contest,
  type ContestCard,
  type Currency,
  decodeContestCard,
  type Entry,
  getContest,
  getContestEvents,
  getCurrency,
  getEntries,
  type Market,
  type NextStep,
  nextStep,
} from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { describeScore } from '../arguments/names.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatBps, formatDuration, formatTime } from '../format.ts'
import { pairs, paragraphs, table } from '../layout.ts'
import type { Session } from '../session.ts'

export function addShow(contest: Command): void {
  contest
    .command('show')
    .description('show a contest: what it waits for, on whom and until when; terms, money, entries')
    .argument('<contest>', 'number of the contest', parseId)
    .addHelpText('after', examples('contest show 1'))
    .action(run(show))
}

async function show(session: Session, _: object, contestId: bigint) {
  const market = await session.market()
  const contest = await getContest(market, contestId)
  const [currency, entries, events, now] = await Promise.all([
    getCurrency(market, contest.terms.token),
    getEntries(market, contestId),
    readEvents(market, contestId),
    chainTime(market),
  ])
  const card = await readCard(session, events.card)
  const step = nextStep(contest)
  return {
    data: {
      ...contest,
      ...events,
      title: card?.title,
      description: card?.description,
      nextStep: step,
      entryList: entries,
    },
    text: paragraphs(
      `Contest ${contestId}${card ? `: ${card.title}` : ''}`,
      card?.description,
      pairs([['Phase', contest.phase], ['Status', contest.status], ...stepPairs(step, now)]),
      pairs([...termPairs(contest, currency), ...drawPairs(contest, events)]),
      entries.length > 0 ? entryTable(entries, contest) : 'No entries yet.',
    ),
  }
}

type Events = { card?: string; randomness?: bigint; trainingBundle?: string }

async function readEvents(market: Market, contestId: bigint): Promise<Events> {
  const [opened, drawn, published] = await Promise.all([
    getContestEvents(market, 'ContestOpened', { contestId }),
    getContestEvents(market, 'ContestDrawn', { contestId }),
    getContestEvents(market, 'TrainingPublished', { contestId }),
  ])
  return {
    card: opened[0]?.args.card,
    randomness: drawn[0]?.args.randomness,
    trainingBundle: published.at(-1)?.args.cid,
  }
}

/** The card, if it is on this computer and is one. */
async function readCard({ store }: Session, cid: string | undefined): Promise<ContestCard | undefined> {
  try {
    return cid === undefined ? undefined : decodeContestCard(await store.get(cid))
  } catch (error) {
    if (error instanceof AssayError) return undefined
    throw error
  }
}

const verbs: Record<NextStep['verb'], string> = {
  draw: 'the draw',
  commit: 'entries',
  reveal: 'entries to be revealed',
  revealTest: 'test rows',
  revealTraining: 'training rows, the test rows having been withheld',
  evaluate: 'evaluation',
  confirm: 'claimed scores to be confirmed',
  finalize: 'closing',
  withdraw: 'nothing; what is owed can be withdrawn',
}

const block = (number: bigint | undefined) => (number === undefined ? undefined : `block ${number}`)

function stepPairs({ verb, who, fromBlock, untilBlock, until }: NextStep, now: bigint): [string, string | undefined][] {
  return [
    ['Waits for', verbs[verb]],
    ['From', verb === 'withdraw' ? undefined : who],
    ['After', block(fromBlock && fromBlock - 1n)],
    ['Until', until === undefined ? block(untilBlock) : formatTime(until, now)],
  ]
}

function termPairs(contest: Contest, currency: Currency): [string, string | undefined][] {
  const { terms, dataset, organizer, reward, refundable } = contest
  const { groups, groupSize, features, classes } = dataset
  const times = [terms.commitSeconds, terms.revealSeconds, terms.testSeconds, terms.evaluateSeconds].map(formatDuration)
  return [
    ['Organizer', organizer],
    ['Reward', formatAmount(reward, currency)],
    ['Refundable', refundable > 0n ? formatAmount(refundable, currency) : undefined],
    ['Bond', formatAmount(terms.bond, currency)],
    ['Bond of an entry', formatAmount(terms.submissionBond, currency)],
    ['Claims', claimTerms(terms, currency)],
    ['Payouts', `${terms.payoutBps.map(formatBps).join(', ')}; ${formatBps(terms.burnBps)} of each is burned`],
    ['Criterion', `${describeScore(terms.metric, terms.thresholdBps)}, or more`],
    ['Models', `${terms.families.join(', ')}, at most ${terms.maxModelBytes} bytes`],
    ['Rows', `${groups * groupSize}, of which ${terms.testGroups * groupSize} test`],
    ['Shape', `${features} features, ${classes === 1 ? 'a number to predict' : `${classes} classes`}`],
    ['Phases', `commit ${times[0]}, reveal ${times[1]}, test ${times[2]}, evaluate ${times[3]}`],
    ['Dataset root', contest.datasetRoot],
  ]
}

function claimTerms({ claimBond, challengeSeconds }: Contest['terms'], currency: Currency): string | undefined {
  if (challengeSeconds === 0) return undefined
  return `under a bond of ${formatAmount(claimBond, currency)}, can be challenged for ${formatDuration(challengeSeconds)}`
}

function drawPairs(
  { schedule, seed, beaconBlock }: Contest,
  { randomness, trainingBundle }: Events,
): [string, string | undefined][] {
  if (!schedule) return [['Beacon block', String(beaconBlock)]]
  return [
    ['Seed', seed],
    ['Drawn from', `prevRandao of block ${beaconBlock}${randomness === undefined ? '' : `: ${randomness}`}`],
    ['Training bundle', trainingBundle ?? 'not published yet'],
  ]
}

function entryTable(entries: Entry[], { ranking }: Contest): string {
  return table(
    ['entry', 'submitter', 'status', 'score', 'rank'],
    entries.map(({ entryId, submitter, status, scoreBps }) => {
      const rank = ranking.findIndex(place => place.entryId === entryId) + 1
      return [entryId, submitter, status, status === 'scored' ? formatBps(scoreBps) : '', rank || '']
    }),
  )
}
