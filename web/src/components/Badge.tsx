import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** A word or two about the state of something. */
export function Badge({ tone = 'plain', children }: { tone?: 'plain' | 'good' | 'gold' | 'bad'; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>
}
