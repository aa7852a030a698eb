import styles from './Hallmark.module.css'

/** How a score was established (docs/glossary.md, "Assurance"). */
export type Assurance = 'executed' | 'proven' | 'optimistic' | 'attested'

const marks: Record<Assurance, { letter: string; says: string }> = {
  executed: { letter: 'E', says: 'The chain itself ran the model over the rows.' },
  proven: { letter: 'P', says: 'A zero-knowledge proof of the score was verified by the chain.' },
  optimistic: { letter: 'O', says: 'Claimed under bond; anyone could have shown it wrong, and nobody did.' },
  attested: { letter: 'A', says: 'Somebody vouches for it; nothing was proven.' },
}

/** The mark that an assayer strikes: an octagon with the letter of the assurance. */
export function Hallmark({ assurance }: { assurance: Assurance }) {
  const { letter, says } = marks[assurance]
  return (
    <span className={styles.hallmark} title={says}>
      <svg viewBox="0 0 20 20" aria-hidden>
        <path d="M6 1h8l5 5v8l-5 5H6l-5-5V6z" />
        <text x="10" y="14.2">
          {letter}
        </text>
      </svg>
      {assurance}
    </span>
  )
}
