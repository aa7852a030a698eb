import { type Contest, confirmEntry, getContestEvents, getEntry } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { SkipTo } from '../../components/SkipTo.tsx'
import { Time } from '../../components/Time.tsx'
import { useChainClock } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './contest.module.css'

/** Takes the claims that nobody challenged for the scores of their entries. */
export function ConfirmAction({ contest: { contestId } }: { contest: Contest }) {
  const { market } = useMarket()
  const clock = useChainClock()
  const { data: claims = [] } = useQuery({
    queryKey: ['chain', 'claims', contestId],
    queryFn: async () => {
      const events = await getContestEvents(market, 'EntryClaimed', { contestId })
      const entries = await Promise.all(events.map(({ args }) => getEntry(market, contestId, args.entryId)))
      return events.flatMap(({ args: { entryId, ends } }, i) =>
        entries[i]?.status === 'claimed' ? [{ entryId, ends }] : [],
      )
    },
  })
  const confirm = useAction(async (signed, ripe: bigint[], { onProgress }) => {
    for (const [done, entryId] of ripe.entries()) {
      onProgress({ message: `Confirming entry ${entryId}`, done, total: ripe.length })
      await confirmEntry(signed, { contestId, entryId })
    }
  })
  // All have the same time, so the last to be claimed is the last to be over.
  const last = claims.at(-1)?.ends
  if (last === undefined || !clock) return null
  const ripe = claims.filter(({ ends }) => ends <= clock.now).map(({ entryId }) => entryId)
  return (
    <section className={styles.section}>
      <h3>Confirm claims</h3>
      <p>
        {ripe.length} of {claims.length} claims have stood their time; the last can be challenged until{' '}
        <Time at={last} />. Check them in the leaderboard.
      </p>
      <ActionButton action={confirm} input={ripe} disabled={ripe.length === 0}>
        Confirm what nobody challenged
      </ActionButton>
      {ripe.length < claims.length && <SkipTo time={last}>Skip to the end of the claims’ time</SkipTo>}
    </section>
  )
}
