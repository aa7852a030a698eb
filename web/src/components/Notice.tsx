import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type Props = { tone?: 'plain' | 'good' | 'gold' | 'bad'; title?: ReactNode; children?: ReactNode }

/** Something to know before going on. */
export function Notice({ tone = 'plain', title, children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  )
}
