import type { ReactNode } from 'react'
import styles from './Tabs.module.css'

type Props = {
  /** What the tabs are of, for whoever does not see them. */
  label: string
  /** Links, the one that is open with `aria-current`. */
  children: ReactNode
}

/** Parts of a page that are looked at one at a time; each has an address of its own. */
export function Tabs({ label, children }: Props) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  )
}
