import { percent } from './percent.ts'
import styles from './Streak.module.css'

type Props = {
  /** In basis points; undefined: not known yet. */
  scoreBps: number | undefined
  thresholdBps: number
  /** What a constant guess scores, if known. */
  baselineBps?: number | undefined
}

/** A score as a streak on a touchstone: how far it goes, what was asked for, what a constant guess would do. */
export function Streak({ scoreBps, thresholdBps, baselineBps }: Props) {
  const passes = scoreBps !== undefined && scoreBps >= thresholdBps
  const says = [
    scoreBps === undefined ? 'No score yet' : `Score ${percent(scoreBps)}`,
    `asked for ${percent(thresholdBps)}`,
    ...(baselineBps === undefined ? [] : [`a constant guess ${percent(baselineBps)}`]),
  ].join(', ')
  return (
    <span className={styles.streak} role="img" aria-label={says} title={says}>
      {scoreBps !== undefined && (
        <span className={passes ? styles.passed : styles.missed} style={{ width: `${scoreBps / 100}%` }} />
      )}
      {baselineBps !== undefined && <span className={styles.baseline} style={{ left: `${baselineBps / 100}%` }} />}
      <span className={styles.threshold} style={{ left: `${thresholdBps / 100}%` }} />
    </span>
  )
}
