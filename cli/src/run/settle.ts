import { AssayError, getChallenge, getCurrency, settleChallenge, settleVote } from '@assay/sdk'
import type { Command } from 'commander'
import { zeroAddress } from 'viem'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import { paragraphs } from '../layout.ts'
import type { Session, SignedMarket } from '../session.ts'

const outcomes = {
  holds: 'The run goes on: the challenger loses the bond.',
  fails: 'The run is rejected: the trainer loses the bond.',
  cannotTell: 'Nobody decided: a tenth of the challenger’s bond is the trainer’s, and the window goes on.',
}

export function addSettle(command: Command): void {
  command
    .command('settle')
    .description('decide a challenge whose deadline is over, and settle your vote in it if you cast one; anyone may')
    .argument('<challenge>', 'its number', parseId)
    .addHelpText('after', examples('run settle 1'))
    .action(run(settle))
}

async function settle(session: Session, _: object, challengeId: bigint) {
  const market = await session.signedMarket()
  const before = await getChallenge(market, challengeId)
  const sent = before.verdict ? undefined : await settleChallenge(market, { challengeId })
  const verdict = sent?.verdict ?? before.verdict ?? 'cannotTell'
  const vote = await settleOwn(market, challengeId)
  const currency = await getCurrency(market, zeroAddress)
  return {
    data: {
      challengeId,
      runId: before.runId,
      verdict,
      alreadySettled: sent === undefined,
      vote,
      ...(sent && receipt(sent)),
    },
    text: paragraphs(
      `Challenge ${challengeId} of run ${before.runId} ${sent ? 'is' : 'was'} settled. ${outcomes[verdict]}`,
      vote &&
        `Your vote earned ${formatAmount(vote.share, currency)} and cost ${formatAmount(vote.lost, currency)}. \`assay run withdraw\` pays out.`,
    ),
  }
}

/** The signer's own vote, if they cast one. */
async function settleOwn(market: SignedMarket, challengeId: bigint) {
  try {
    const { share, lost, hash } = await settleVote(market, { challengeId })
    return { share, lost, transaction: hash }
  } catch (error) {
    if (error instanceof AssayError && error.code === 'run.notVoted') return undefined
    throw error
  }
}
