import type { ReactNode } from 'react'
import styles from './More.module.css'

/** What not everybody needs, folded away. */
export function More({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.more}>
      <summary>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
