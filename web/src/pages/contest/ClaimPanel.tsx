import {
  type Contest,
  challengeEntry,
  claimEntry,
  confirmEntry,
  type EntryRecord,
  findWrongChunk,
  getContestEvents,
} from '@assay/sdk'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Amount } from '../../components/Amount.tsx'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { SkipTo } from '../../components/SkipTo.tsx'
import { duration, Time } from '../../components/Time.tsx'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import { useChainClock } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './contest.module.css'

type Props = { contest: Contest; entry: EntryRecord }

/** Where a contest allows it: a score under bond instead of an execution, and what stands against a wrong one. */
export function ClaimPanel({ contest, entry }: Props) {
  const { account } = useMarket()
  const { phase, terms } = contest
  if (terms.challengeSeconds === 0) return null
  const canClaim = entry.status === 'revealed' && phase === 'evaluate' && entry.submitter === account
  return (
    <>
      {canClaim && <Claim contest={contest} entry={entry} />}
      {entry.status === 'claimed' && phase !== 'closed' && <Claimed contest={contest} entry={entry} />}
    </>
  )
}

function Claim({ contest: { contestId, terms }, entry: { entryId } }: Props) {
  const claim = useAction(market => claimEntry(market, { contestId, entryId }))
  return (
    <section className={styles.section}>
      <h3>Claim the score</h3>
      <p>
        Instead of having the chain run your model, you may say what it scores, under a bond of{' '}
        <Amount value={terms.claimBond} token={terms.token} />. Anyone can show a wrong claim to be wrong for{' '}
        {duration(terms.challengeSeconds)}; then the bond is lost.
      </p>
      <ActionButton action={claim}>Claim what this browser computes</ActionButton>
    </section>
  )
}

function Claimed({ contest: { contestId, terms }, entry: { entryId } }: Props) {
  const { market } = useMarket()
  const clock = useChainClock()
  const claim = useQuery({
    queryKey: ['chain', 'claim', contestId, entryId],
    queryFn: async () =>
      (await getContestEvents(market, 'EntryClaimed', { contestId, entryId })).at(-1)?.args.ends ?? 0n,
  })
  const check = useMutation({
    mutationFn: async () => ({ wrong: await findWrongChunk(market, { contestId, entryId }) }),
  })
  const challenge = useAction(signed => challengeEntry(signed, { contestId, entryId }))
  const confirm = useAction(signed => confirmEntry(signed, { contestId, entryId }))
  return (
    <section className={styles.section}>
      <h3>Claimed under bond</h3>
      <Waiting query={claim} lines={1}>
        {ends =>
          clock && clock.now >= ends ? (
            <>
              <p>Nobody showed it to be wrong in time. Anyone may take it for the score now.</p>
              <ActionButton action={confirm}>Confirm the claim</ActionButton>
            </>
          ) : (
            <>
              <p>
                It can be shown to be wrong until <Time at={ends} />. Whoever does has half of its bond of{' '}
                <Amount value={terms.claimBond} token={terms.token} />.
              </p>
              <Button look="quiet" busy={check.isPending} onClick={() => check.mutate()}>
                Check the claim here
              </Button>
              {check.error && <ErrorNotice error={asAssayError(check.error)} />}
              {check.data?.wrong && (
                <>
                  <Notice tone="bad" title={`It is wrong from chunk ${check.data.wrong.chunk + 1} on`}>
                    <p>The chain will execute that chunk and see it too.</p>
                  </Notice>
                  <ActionButton action={challenge}>Challenge it</ActionButton>
                </>
              )}
              {check.data && !check.data.wrong && (
                <Notice tone="good" title="The claim is right">
                  <p>Every chunk comes to what was claimed.</p>
                </Notice>
              )}
              <SkipTo time={ends}>Skip to the end of its time</SkipTo>
            </>
          )
        }
      </Waiting>
    </section>
  )
}
