import type { ReactNode } from 'react'
import styles from './Steps.module.css'

export type Step = {
  name: string
  state: 'done' | 'now' | 'next' | 'failed' | 'skipped'
  /** When it happened or ends, who is waited for, what happens otherwise. */
  detail?: ReactNode
}

const says = { done: 'done', now: 'now', next: 'to come', failed: 'failed', skipped: 'not reached' }

/** What happened, what is waited for, and what is to come. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map(({ name, state, detail }) => (
        <li key={name} className={styles[state]} aria-current={state === 'now' ? 'step' : undefined}>
          <span className={styles.name}>
            {name}
            <span className={styles.hidden}> ({says[state]})</span>
          </span>
          {detail && <span className={styles.detail}>{detail}</span>}
        </li>
      ))}
    </ol>
  )
}
