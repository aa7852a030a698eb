import {
  type Contest,
  type ContestRecord,
  cancelContest,
  drawContest,
  finalizeContest,
  type NextStep,
  nextStep,
} from '@assay/sdk'
import { isAddressEqual } from 'viem'
import { SkipTo } from '../../components/SkipTo.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { ConfirmAction } from './ConfirmAction.tsx'
import styles from './contest.module.css'
import { EvaluateAction } from './EvaluateAction.tsx'
import { OwnEntries } from './OwnEntries.tsx'
import { PublishAction } from './PublishAction.tsx'
import { RevealTestAction } from './RevealTestAction.tsx'
import { RevealTrainingAction } from './RevealTrainingAction.tsx'
import { WithdrawAction } from './WithdrawAction.tsx'

type Props = { contest: Contest; record: ContestRecord | undefined }

/** What may be done about a contest now, by whoever looks at it. */
export function ContestActions({ contest, record }: Props) {
  const { account } = useMarket()
  const isOrganizer = account !== undefined && isAddressEqual(account, contest.organizer)
  const { phase, status } = contest
  return (
    <div className={styles.actions}>
      {phase === 'open' && isOrganizer && <Cancel contest={contest} />}
      {phase === 'draw' && <Draw contest={contest} />}
      {status === 'drawn' && phase !== 'finalize' && isOrganizer && (
        <PublishAction contest={contest} published={record?.training} />
      )}
      {(phase === 'commit' || phase === 'reveal') && <OwnEntries contest={contest} />}
      {phase === 'revealTest' && isOrganizer && <RevealTestAction contest={contest} />}
      {phase === 'revealTraining' && <RevealTrainingAction contest={contest} cid={record?.training} />}
      {phase === 'evaluate' && <EvaluateAction contest={contest} />}
      {contest.claims > 0 && phase !== 'closed' && <ConfirmAction contest={contest} />}
      {phase === 'finalize' && <Finalize contest={contest} />}
      {account && <WithdrawAction contest={contest} account={account} />}
      <Skip contest={contest} />
    </div>
  )
}

function Cancel({ contest: { contestId } }: { contest: Contest }) {
  const cancel = useAction(market => cancelContest(market, { contestId }))
  return (
    <div className={styles.section}>
      <p>You may cancel it until shortly before that block. Reward and bond come back to you.</p>
      <ActionButton look="quiet" action={cancel}>
        Cancel the contest
      </ActionButton>
    </div>
  )
}

function Draw({ contest: { contestId } }: { contest: Contest }) {
  const draw = useAction(market => drawContest(market, { contestId }))
  return <ActionButton action={draw}>Draw the split</ActionButton>
}

function Finalize({ contest: { contestId } }: { contest: Contest }) {
  const finalize = useAction(market => finalizeContest(market, { contestId }))
  return <ActionButton action={finalize}>Finalize the contest</ActionButton>
}

const phaseNames: Partial<Record<NextStep['verb'], string>> = {
  commit: 'entries',
  reveal: 'the reveal',
  revealTest: 'the time for test rows',
}

/** On a local chain, where nobody wants to wait. */
function Skip({ contest }: { contest: Contest }) {
  const { verb, until, fromBlock } = nextStep(contest)
  if (fromBlock !== undefined) return <SkipTo block={fromBlock}>Skip to the draw</SkipTo>
  if (until === undefined) return null
  return <SkipTo time={until}>{`Skip to the end of ${phaseNames[verb] ?? 'this phase'}`}</SkipTo>
}
