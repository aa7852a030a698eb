import { type Contest, type ContestRecord, type EntryRecord, type EntryStatus, getEntry } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hallmark } from '../../components/Hallmark.tsx'
import { Hash } from '../../components/Hash.tsx'
import { percent } from '../../components/percent.ts'
import { Time } from '../../components/Time.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { download } from '../../vault/download.ts'
import { familyNames } from '../../words/families.ts'
import { ClaimPanel } from './ClaimPanel.tsx'
import styles from './contest.module.css'
import { EntryResult } from './EntryResult.tsx'
import { entryStanding } from './entryStanding.ts'
import { Recompute } from './Recompute.tsx'
import { useContestCard } from './useContestContent.ts'
import { useRevealedEntry } from './useRevealedEntry.ts'

type Props = { contest: Contest; record: ContestRecord | undefined; entry: EntryRecord; onClose(): void }

/** An entry: what was committed, what it scored, and the same computed anew by whoever looks. */
export function EntryDialog({ contest, record, entry, onClose }: Props) {
  const { entryId, status } = entry
  const { data: card } = useContestCard(contest, record?.card)
  const isRevealed = entry.revealedAt !== undefined
  const revealed = useRevealedEntry(contest, entryId, isRevealed)
  // A claim that was disproved is no result.
  const counts = status === 'scored' || status === 'claimed' ? revealed.data?.counts : undefined
  const standing = entryStanding(contest, entry)
  return (
    <Dialog wide title={`Entry ${entryId} of contest ${contest.contestId}`} onClose={onClose}>
      <EntryFacts contest={contest} entry={entry} />
      {standing && <p>This entry is {standing.says}.</p>}
      {isRevealed ? (
        <ModelFile contest={contest} entry={entry} />
      ) : (
        <p>Its model is secret: the chain has no more than its commitment.</p>
      )}
      {counts && (
        <section className={styles.section}>
          <h3>{status === 'claimed' ? 'What was claimed' : 'What the chain found'}</h3>
          <EntryResult
            caption={`How entry ${entryId} predicted the test rows`}
            contest={contest}
            counts={counts}
            binning={card?.binning}
          />
        </section>
      )}
      <ClaimPanel contest={contest} entry={entry} />
      {isRevealed && <Recompute contest={contest} entry={entry} binning={card?.binning} />}
    </Dialog>
  )
}

const judged: Partial<Record<EntryStatus, string>> = {
  scored: 'Scored by',
  claimed: 'Claimed by',
  disqualified: 'Disqualified by',
}

function EntryFacts({ contest, entry }: { contest: Contest; entry: EntryRecord }) {
  const { market } = useMarket()
  const { contestId } = contest
  const { entryId } = entry
  const onChain = useQuery({
    queryKey: ['chain', 'entry', contestId, entryId],
    queryFn: () => getEntry(market, contestId, entryId),
  })
  const { submitter, payout, scoreBps, assurance, family, modelBytes } = entry
  const isScored = entry.status === 'scored'
  const transaction = (hash: string | undefined) => hash && <Hash value={hash} kind="transaction" />
  return (
    <Facts
      facts={[
        ['Submitter', <Hash key="submitter" value={submitter} kind="address" />],
        ['Paid to', payout ? <Hash key="payout" value={payout} kind="address" /> : 'not known before it is revealed'],
        ['Score', scoreBps === undefined ? 'none yet' : percent(scoreBps)],
        ['Assurance', isScored && assurance ? <Hallmark key="assurance" assurance={assurance} /> : undefined],
        ['Model', family && `${familyNames[family]}, ${modelBytes?.toLocaleString('en')} bytes`],
        ['Commitment', onChain.data ? <Hash key="commitment" value={onChain.data.commitment} /> : '…'],
        ['Committed', <Time key="committed" at={entry.committedAt} />],
        ['Committed by', transaction(entry.commitTransaction)],
        ['Revealed by', transaction(entry.revealTransaction)],
        [judged[entry.status] ?? 'Judged by', transaction(entry.scoreTransaction)],
      ]}
    />
  )
}

function ModelFile({ contest, entry: { entryId } }: { contest: Contest; entry: EntryRecord }) {
  const revealed = useRevealedEntry(contest, entryId, true)
  return (
    <div>
      <Button
        look="quiet"
        busy={revealed.isPending}
        onClick={() =>
          revealed.data && download(`contest-${contest.contestId}-entry-${entryId}.model`, revealed.data.model)
        }
      >
        Download the model
      </Button>
    </div>
  )
}
