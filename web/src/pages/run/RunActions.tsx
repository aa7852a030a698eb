import {
  type Challenge,
  challengeRun,
  chooseHalf,
  drawRun,
  finalizeRun,
  getChallenge,
  getRun,
  nextRunStep,
  type Run,
  type RunRecord,
  respondChallenge,
  settleChallenge,
} from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { type Address, isAddressEqual, zeroAddress } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { More } from '../../components/More.tsx'
import { SkipTo } from '../../components/SkipTo.tsx'
import { Time, TimeLeft } from '../../components/Time.tsx'
import { liveMs, useChainClock } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { CompleteRun } from './CompleteRun.tsx'
import styles from './run.module.css'
import { useTranscript } from './useTranscript.ts'

/** What whoever looks can do about a run now, as the chain has it. */
export function RunActions({ run: { runId } }: { run: RunRecord }) {
  const { market, account, isLocal } = useMarket()
  const clock = useChainClock()
  const { data } = useQuery({
    queryKey: ['chain', 'run', runId],
    queryFn: async () => {
      const run = await getRun(market, runId)
      const { challengeId } = run
      return { run, challenge: challengeId === undefined ? undefined : await getChallenge(market, challengeId) }
    },
    refetchInterval: 2 * liveMs(isLocal),
  })
  if (!data || !clock) return null
  const { run, challenge } = data
  const { verb } = nextRunStep(run, challenge, clock.now)
  return (
    <div className={styles.actions}>
      {verb === 'draw' && clock.block > run.beaconBlock && <Draw runId={runId} />}
      {verb === 'complete' && account && isAddressEqual(run.trainer, account) && <CompleteRun run={run} />}
      {verb === 'finalize' && <Finalize runId={runId} />}
      {verb === 'challenge' && <OpenChallenge run={run} />}
      {run.stage === 'challenged' && challenge && <ChallengeTurn run={run} challenge={challenge} now={clock.now} />}
    </div>
  )
}

function Draw({ runId }: { runId: bigint }) {
  const draw = useAction(market => drawRun(market, { runId }))
  return <ActionButton action={draw}>Draw the seed</ActionButton>
}

function Finalize({ runId }: { runId: bigint }) {
  const finalize = useAction(market => finalizeRun(market, { runId }))
  return <ActionButton action={finalize}>Accept the run, and give its bond back</ActionButton>
}

function OpenChallenge({ run: { runId, completed } }: { run: Run }) {
  const challenge = useAction(market => challengeRun(market, { runId }))
  if (!completed) return null
  return (
    <More summary="I found a step that is wrong">
      <p className={styles.text}>
        You put up as much as the trainer, <Amount value={completed.bond} token={zeroAddress} />. Then both of you halve
        the run until one segment is left, which auditors run again. Whoever is wrong loses the bond, half of it to the
        other. You have to answer at each turn, or you lose. Verify the run below before you do.
      </p>
      <ActionButton action={challenge} look="quiet">
        Challenge this run
      </ActionButton>
    </More>
  )
}

function ChallengeTurn({ run, challenge, now }: { run: Run; challenge: Challenge; now: bigint }) {
  const { account } = useMarket()
  const { challengeId, challenger, turn, deadline, revealEnds, lo, hi, votes } = challenge
  const settle = useAction(market => settleChallenge(market, { challengeId }))
  const { verb, who, otherwise } = nextRunStep(run, challenge, now)
  const until = verb === 'voteReveal' ? revealEnds : deadline
  const isChallenger = account !== undefined && isAddressEqual(challenger, account)
  return (
    <>
      <Facts
        facts={[
          ['Challenged by', <Hash key="challenger" value={challenger} kind="address" />],
          ['What is disputed', lo === hi ? `segment ${lo}` : `one of the segments ${lo} to ${hi}`],
          ['Whose turn', turn === 'nobody' ? 'nobody’s' : `the ${who}${who.endsWith('s') ? '’' : '’s'}`],
          [
            'Until',
            verb === 'settle' ? undefined : (
              <>
                <Time at={until} /> (<TimeLeft until={until} /> left)
              </>
            ),
          ],
          ['Otherwise', otherwise],
          [
            'Votes',
            turn === 'auditors'
              ? `${votes.committed} committed: ${votes.holds} say it holds, ${votes.fails} that it fails, ${votes.unsure} cannot tell`
              : undefined,
          ],
        ]}
      />
      {verb === 'respond' && <Respond challenge={challenge} run={run} account={account} />}
      {verb === 'choose' && isChallenger && <Choose challenge={challenge} />}
      {verb === 'voteCommit' && (
        <p className={styles.note}>
          Auditors run the segment again by the command line: <code>assay run vote {String(challengeId)}</code>.
        </p>
      )}
      {verb === 'settle' ? (
        <ActionButton action={settle}>Settle the challenge</ActionButton>
      ) : (
        <SkipTo time={until}>Skip to the deadline</SkipTo>
      )}
    </>
  )
}

type RespondProps = { run: Run; challenge: Challenge; account: Address | undefined }

function Respond({ run, challenge: { challengeId, middle }, account }: RespondProps) {
  const transcript = useTranscript(run.completed?.transcript)
  const respond = useAction(market =>
    respondChallenge(market, {
      challengeId,
      checkpoints: transcript.data?.checkpoints.map(({ hash }) => hash) ?? [],
    }),
  )
  const isTrainer = account !== undefined && isAddressEqual(run.trainer, account)
  return (
    <>
      <p className={styles.text}>
        {isTrainer ? 'You open' : 'The trainer opens'} checkpoint {middle}, as it is in the transcript: the run’s root
        allows one answer, so anyone may give it.
      </p>
      <ActionButton action={respond} look={isTrainer ? 'primary' : 'quiet'} disabled={!transcript.data}>
        {`Open checkpoint ${middle}`}
      </ActionButton>
    </>
  )
}

function Choose({ challenge: { challengeId, middle, answer } }: { challenge: Challenge }) {
  const choose = useAction((market, agrees: boolean) => chooseHalf(market, { challengeId, agrees }))
  return (
    <>
      <p className={styles.text}>
        The trainer opened checkpoint {middle} as {answer ? <Hash value={answer} /> : 'not known here'}. Is it what you
        come to?
      </p>
      <div className={styles.row}>
        <ActionButton action={choose} input={true} look="quiet">
          It is right
        </ActionButton>
        <ActionButton action={choose} input={false} look="quiet">
          It is wrong
        </ActionButton>
      </div>
    </>
  )
}
