import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { Badge } from '../components/Badge.tsx'
import { Button } from '../components/Button.tsx'
import { Hash } from '../components/Hash.tsx'
import { liveMs } from '../market/chainClock.ts'
import { useMarket } from '../market/MarketProvider.tsx'
import { followTransaction } from './followTransaction.ts'
import { isUnderWay, type SentTransaction, sentTransactions } from './sentTransactions.ts'
import styles from './TransactionTray.module.css'

/** Blocks after which no reorganisation is expected to take a transaction back. */
const finalDepth = (isLocal: boolean) => (isLocal ? 1 : 12)

/** Follows what was sent from this browser until it is final, also after a reload. */
export function TransactionTray() {
  const { market, isLocal, config } = useMarket()
  const [isOpen, setOpen] = useState(false)
  const all = useSyncExternalStore(sentTransactions.subscribe, sentTransactions.get)
  const here = all.filter(({ chainId }) => chainId === config.chainId)
  const open = here.filter(isUnderWay)
  const queries = useQueryClient()
  useQuery({
    queryKey: ['sent', open.map(({ hash }) => hash)],
    enabled: open.length > 0,
    refetchInterval: liveMs(isLocal),
    queryFn: async () => {
      const found = await Promise.all(
        open.map(async sent => {
          const progress = await followTransaction(market.client, sent, finalDepth(isLocal))
          sentTransactions.update(sent.hash, progress)
          return progress
        }),
      )
      if (found.some(({ state }, i) => state !== open[i]?.state))
        await queries.invalidateQueries({ queryKey: ['chain'] })
      return found
    },
  })
  if (here.length === 0) return null
  return (
    <aside className={styles.tray} aria-label="Transactions">
      <button type="button" className={styles.summary} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {open.length > 0 ? `${open.length} on the way` : 'No transaction is on the way'}
      </button>
      {isOpen && (
        <>
          <ul className={styles.list}>
            {here.map(each => (
              <li key={each.hash}>
                <span>{each.title}</span>
                <StateBadge {...each} finalDepth={finalDepth(isLocal)} />
                <Hash value={each.hash} kind="transaction" />
              </li>
            ))}
          </ul>
          <Button look="plain" onClick={sentTransactions.forget}>
            Forget what is over
          </Button>
        </>
      )}
    </aside>
  )
}

function StateBadge({ state, depth, finalDepth }: SentTransaction & { finalDepth: number }) {
  switch (state) {
    case 'pending':
      return <Badge>waits to be mined</Badge>
    case 'mined':
      return (
        <Badge tone="gold">
          {depth} of {finalDepth} blocks deep
        </Badge>
      )
    case 'reverted':
      return <Badge tone="bad">reverted</Badge>
    case 'lost':
      return <Badge tone="bad">replaced in the wallet, or dropped</Badge>
    case 'final':
      return <Badge tone="good">final</Badge>
  }
}
