import { Panel } from '../../components/Panel.tsx'
import styles from './dataset.module.css'

/** What a proof says, and what nobody proves. The same is said wherever somebody may rely on it. */
export function ClaimPanel() {
  return (
    <Panel title="What is proven, and what is not">
      <p>
        <strong>Proven:</strong> the vendor knew a model, fixed before your test rows were disclosed, that gets at least
        so many of them right; and what you decrypt is that model.
      </p>
      <p>
        <strong>Not proven:</strong> that the rows of this dataset are true; that the model was trained on them, or on
        them alone; that your test rows are like those that the model will meet.
      </p>
      <p className={styles.note}>
        The vendor’s node learns your test rows once it has committed to a model. Order with rows that it may see, and
        never twice with the same.
      </p>
    </Panel>
  )
}
