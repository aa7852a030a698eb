import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

type Props = {
  title?: ReactNode
  /** Beside the title: a count, a button. */
  aside?: ReactNode
  children: ReactNode
}

/** A part of a page under a title of its own. */
export function Panel({ title, aside, children }: Props) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {(title || aside) && (
        <header className={styles.header}>
          {title && <h2 id={id}>{title}</h2>}
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}
