import { type ReactNode, useEffect } from 'react'
import styles from './Page.module.css'

type Props = {
  title: string
  /** Above the title: where one is. */
  kicker?: ReactNode
  /** Below the title. */
  lead?: ReactNode
  /** Beside the title: what can be done. */
  actions?: ReactNode
  children: ReactNode
}

/** A page: its title, which the tab and a screen reader have too, and what is on it. */
export function Page({ title, kicker, lead, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Assay`
  }, [title])
  return (
    <>
      <header className={styles.header}>
        <div className={styles.titles}>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h1>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>{children}</div>
    </>
  )
}

/** Beside each other where there is room: the main column, and a narrower one. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{main}</div>
      <div className={styles.column}>{side}</div>
    </div>
  )
}
