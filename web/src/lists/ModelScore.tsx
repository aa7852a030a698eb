import type { ModelRecord } from '@assay/sdk'
import { Badge } from '../components/Badge.tsx'
import { Hallmark } from '../components/Hallmark.tsx'
import { percent } from '../components/percent.ts'
import styles from './lists.module.css'

/** How good a model was proven to be, and how that is known; where nothing was proven, so it says. */
export function ModelScore({ model: { origin, scoreBps } }: { model: Pick<ModelRecord, 'origin' | 'scoreBps'> }) {
  switch (origin) {
    case 'entry':
      return (
        <div className={styles.name}>
          <strong>{scoreBps === undefined ? 'not known' : percent(scoreBps)}</strong>
          <Hallmark assurance="executed" />
        </div>
      )
    case 'order':
      return (
        <div className={styles.name}>
          <strong>{scoreBps === undefined ? 'not known' : `at least ${percent(scoreBps)}`}</strong>
          <Hallmark assurance="proven" />
        </div>
      )
    case 'run':
      return <Badge tone="gold">training recorded</Badge>
    case 'none':
      return <Badge>nothing proven</Badge>
  }
}
