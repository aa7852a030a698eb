import { AssayError, type Contest, evaluateEntry, getEntries } from '@assay/sdk'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './contest.module.css'

/** Has the chain run every entry that waits for it. */
export function EvaluateAction({ contest: { contestId, revealed, evaluated, claims } }: { contest: Contest }) {
  const evaluate = useAction(async (market, _: undefined, { onProgress, signal }) => {
    const waiting = (await getEntries(market, contestId)).filter(({ status }) => status === 'revealed')
    for (const [done, { entryId }] of waiting.entries()) {
      signal.throwIfAborted()
      onProgress({ message: `Running entry ${entryId} on chain`, done, total: waiting.length })
      const { scoreBps, localScoreBps, disqualified } = await evaluateEntry(market, { contestId, entryId })
      if (!disqualified && scoreBps !== localScoreBps) throw enginesDiffer(entryId, scoreBps, localScoreBps)
    }
  })
  const left = revealed - evaluated - claims
  if (left === 0) return null
  return (
    <section className={styles.section}>
      <h3>Have entries scored</h3>
      <p>
        {left.toLocaleString('en')} {left === 1 ? 'entry waits' : 'entries wait'}. Each is run over the test rows by the
        chain itself, in a transaction or more of its own. Anyone may pay for that.
      </p>
      <ActionButton action={evaluate}>{left === 1 ? 'Score it' : 'Score all of them'}</ActionButton>
    </section>
  )
}

const enginesDiffer = (entryId: bigint, scoreBps: number, localScoreBps: number) =>
  new AssayError('contest.enginesDiffer', `Chain and browser do not agree on entry ${entryId}`, {
    details: `${scoreBps} basis points on chain, ${localScoreBps} here`,
    hint: 'They have to, to the bit: please report this.',
  })
