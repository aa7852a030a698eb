import {
  AssayError,
  type Challenge,
  getChallenge,
  requireNothingPending,
  revealVote,
  runsPlace,
  sealVote,
  type VotePlace,
  type VoteVerdict,
  voteChallenge,
} from '@assay/sdk'
import { readSavedVote, saveVote } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatTime } from '../format.ts'
import { paragraphs } from '../layout.ts'
import type { Session, SignedMarket } from '../session.ts'

const verdicts = { holds: 'holds', fails: 'fails', 'cannot-tell': 'cannotTell' } as const satisfies Record<
  string,
  VoteVerdict
>

type Options = { verdict?: keyof typeof verdicts }

export function addVote(command: Command): void {
  command
    .command('vote')
    .description('vote on a disputed segment without showing it; the same command reveals the vote when it is time')
    .argument('<challenge>', 'its number', parseId)
    .addOption(new Option('--verdict <verdict>', 'what you found').choices(Object.keys(verdicts)))
    .addHelpText(
      'after',
      '\nA tenth of your bond as an auditor is at risk: you lose it if you do not reveal, or if most others say the opposite.\nSay cannot-tell where your environment is another than the recorded one.',
    )
    .addHelpText('after', examples('run vote 1 --verdict fails', 'run vote 1'))
    .action(run(vote))
}

async function vote(session: Session, options: Options, challengeId: bigint) {
  const market = await session.signedMarket()
  const challenge = await getChallenge(market, challengeId)
  const place = { ...runsPlace(market), challengeId, auditor: market.account.address }
  const now = await chainTime(market)
  if (challenge.turn === 'auditors' && now < challenge.deadline)
    return commit(session, market, { options, challenge, place, now })
  return reveal(session, market, place)
}

type Casting = { options: Options; challenge: Challenge; place: VotePlace; now: bigint }

async function commit(session: Session, market: SignedMarket, { options, challenge, place, now }: Casting) {
  const { challengeId } = place
  const saved = await readSavedVote(session.home, place)
  const wanted = options.verdict && verdicts[options.verdict]
  if (wanted === undefined) {
    throw new AssayError('cli.usage', `What did you find of segment ${challenge.lo}?`, {
      hint: 'Give --verdict holds, fails or cannot-tell.',
    })
  }
  if (saved && saved.verdict !== wanted) {
    throw new AssayError('run.otherVerdict', `A vote that it ${saved.verdict} is kept for challenge ${challengeId}`, {
      hint: 'A vote cannot be changed. Go on with the same --verdict.',
    })
  }
  await requireNothingPending(market)
  const vote = saved ?? sealVote(place, wanted)
  // Before anything is sent: from then on, only this file can reveal the vote.
  const file = await saveVote(session.home, vote)
  const sent = await voteChallenge(market, { vote })
  return {
    data: { challengeId, segment: challenge.lo, verdict: vote.verdict, revealed: false, file, ...receipt(sent) },
    text: paragraphs(
      `Your vote in challenge ${challengeId} is committed.`,
      `Keep ${file}, and reveal the vote between ${formatTime(challenge.deadline, now)} and ${formatTime(challenge.revealEnds, now)}: \`assay run vote ${challengeId}\``,
    ),
  }
}

async function reveal(session: Session, market: SignedMarket, place: VotePlace) {
  const { challengeId } = place
  const vote = await readSavedVote(session.home, place)
  if (!vote) {
    throw new AssayError('home.noVote', `No vote of yours in challenge ${challengeId} is in this home`, {
      hint: 'Use the home that the vote was committed from (--home).',
    })
  }
  const sent = await revealVote(market, { vote })
  return {
    data: { challengeId, verdict: vote.verdict, revealed: true, ...receipt(sent) },
    text: `Your vote in challenge ${challengeId} is revealed: ${vote.verdict}. \`assay run settle ${challengeId}\` settles it later.`,
  }
}
