import type { ReactNode } from 'react'
import styles from './Facts.module.css'

type Props = {
  /** Name and value; what is undefined is left out. */
  facts: [name: string, value: ReactNode | undefined][]
  /** As a row of large figures rather than as a list. */
  large?: boolean
}

/** Names and values. */
export function Facts({ facts, large = false }: Props) {
  return (
    <dl className={large ? styles.large : styles.facts}>
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
