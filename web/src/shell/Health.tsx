import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { useLastError } from '../components/useLastError.ts'
import { asAssayError } from '../components/Waiting.tsx'
import { useHead } from '../market/chainClock.ts'
import { useMarket } from '../market/MarketProvider.tsx'
import { useIndexedHead } from '../market/useIndexedHead.ts'
import styles from './Health.module.css'

/** Says so when the chain or the indexer does not answer, or the indexer is behind: then what is shown is old. */
export function Health() {
  const { isLocal } = useMarket()
  const head = useHead()
  const indexed = useIndexedHead()
  const headError = useLastError(head)
  const indexedError = useLastError(indexed)
  const most = mostBehind(isLocal)
  const behind = head.data && indexed.data ? Number(head.data.block - indexed.data.block) : 0
  if (!headError && !indexedError && behind <= most) return null
  return (
    <div className={styles.health}>
      {headError && <ErrorNotice error={asAssayError(headError)} />}
      {!headError && indexedError && <ErrorNotice error={asAssayError(indexedError)} />}
      {!indexedError && behind > most && (
        <Notice title="The lists are behind">
          <p>
            The indexer is {behind.toLocaleString('en')} blocks behind the chain: lists and histories lack the newest.
            What you do is checked against the chain itself.
          </p>
        </Notice>
      )}
    </div>
  )
}

/** A few blocks are no news; of a local chain many come at once. */
const mostBehind = (isLocal: boolean) => (isLocal ? 200 : 10)
