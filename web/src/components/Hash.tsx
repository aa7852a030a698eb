import { useMarket } from '../market/MarketProvider.tsx'
import styles from './Hash.module.css'

type Props = {
  value: string
  kind?: 'address' | 'transaction' | 'content' | 'hash'
  /** Not shortened: where it is to be read, or printed. */
  whole?: boolean
}

/** A hash, shortened; whole on a hover and when copied. Leads to the explorer, where the market has one. */
export function Hash({ value, kind = 'hash', whole = false }: Props) {
  const { config, account } = useMarket()
  const isYou = kind === 'address' && value.toLowerCase() === account?.toLowerCase()
  const shown = !whole && value.length > 18 ? `${value.slice(0, 8)}…${value.slice(-6)}` : value
  const code = (
    <code className={styles.hash} title={value}>
      {shown}
    </code>
  )
  const path = { address: 'address', transaction: 'tx', content: undefined, hash: undefined }[kind]
  return (
    <span className={whole ? styles.wrapped : styles.line}>
      {config.explorerUrl && path ? <a href={`${config.explorerUrl}/${path}/${value}`}>{code}</a> : code}
      {isYou && <span className={styles.you}>you</span>}
    </span>
  )
}
