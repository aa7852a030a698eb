import { type Contest, contestPlace, getContestEvents, getEntry, revealEntry } from '@assay/sdk'
import { skipToken, useMutation, useQuery } from '@tanstack/react-query'
import { Badge } from '../../components/Badge.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Table } from '../../components/Table.tsx'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { findKeptEntries, restore } from '../../vault/vault.ts'
import styles from './contest.module.css'

/** The entries of whoever looks, and their reveal: what this browser kept against what the chain has. */
export function OwnEntries({ contest: { contestId, phase } }: { contest: Contest }) {
  const { market, account, isLocal } = useMarket()
  const own = useQuery({
    queryKey: ['chain', 'ownEntries', contestId, account],
    queryFn: account
      ? async () => {
          const kept = await findKeptEntries(contestPlace(market, contestId))
          const committed = await getContestEvents(market, 'EntryCommitted', { contestId, submitter: account })
          return Promise.all(
            committed.map(async ({ args: { entryId, commitment } }) => ({
              ...(await getEntry(market, contestId, entryId)),
              opening: kept.find(entry => entry.commitment === commitment),
            })),
          )
        }
      : skipToken,
    refetchInterval: 2 * liveMs(isLocal),
  })
  const take = useMutation({ mutationFn: restore, onSuccess: () => own.refetch() })
  const { data: entries = [] } = own
  const open = entries.filter(({ status }) => status === 'committed')
  const known = open.flatMap(({ entryId, opening }) => (opening ? [{ entryId, opening }] : []))
  const reveal = useAction(async (signed, _: undefined, { onProgress }) => {
    for (const [done, { entryId, opening }] of known.entries()) {
      onProgress({ message: `Revealing entry ${entryId}`, done, total: known.length })
      const { payout, salt, model } = opening
      await revealEntry(signed, { contestId, entryId, opening: { payout, salt, model } })
    }
  })
  if (own.isError && !own.data) return <Waiting query={own}>{() => null}</Waiting>
  if (entries.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>Your entries</h3>
      <Table
        caption="Your entries"
        rows={entries}
        keyOf={({ entryId }) => String(entryId)}
        columns={[
          { name: 'Entry', isHeader: true, cell: ({ entryId }) => `Entry ${entryId}` },
          {
            name: 'State',
            cell: ({ status }) =>
              status === 'committed' ? <Badge>to be revealed</Badge> : <Badge tone="good">revealed</Badge>,
          },
          {
            name: 'Model',
            cell: ({ status, opening }) =>
              status !== 'committed' ? 'public' : opening ? 'kept in this browser' : 'not in this browser',
          },
        ]}
      />
      {open.length > known.length && (
        <>
          <Notice tone="bad" title="This browser does not have all your models">
            <p>An entry that is not revealed in time loses its bond. Bring back the file that you saved.</p>
          </Notice>
          <FileDrop label="The entry file that you saved" accept=".json" onFile={file => take.mutate(file)} />
          {take.error && <ErrorNotice error={asAssayError(take.error)} />}
        </>
      )}
      {phase === 'reveal' && known.length > 0 && (
        <>
          <p>
            Your {known.length === 1 ? 'model becomes' : 'models become'} public for ever. Without that there is no
            score.
          </p>
          <ActionButton action={reveal}>
            {known.length === 1 ? 'Reveal my entry' : `Reveal my ${known.length} entries`}
          </ActionButton>
        </>
      )}
      {phase === 'commit' && <p>You reveal them here once entries are closed. Come back for it.</p>}
    </section>
  )
}
