import type { ListingCard } from '@assay/sdk'
import type { BinnedColumn } from '../../charts/binNames.ts'
import { Histogram } from '../../charts/Histogram.tsx'
import styles from './dataset.module.css'

/** The columns of a private dataset, and how many rows are in each bin: all of them that is public. */
export function CardColumns({ card: { binning, histograms } }: { card: ListingCard }) {
  const { features, label } = binning
  const classes: BinnedColumn = { kind: 'categorical', values: 'classes' in label ? label.classes : [], missing: false }
  const columns: { name: string; column: BinnedColumn }[] = [
    ...features.map(feature => ({ name: feature.name, column: feature })),
    { name: `${label.name} (to be predicted)`, column: classes },
  ]
  return (
    <>
      <p className={styles.note}>
        A dashed bar stands for rows that are too few to be counted in public: fewer than ten, or what would tell them.
      </p>
      <ul className={styles.columns}>
        {columns.map(({ name, column }, index) => (
          <li key={name}>
            <Histogram name={name} column={column} counts={histograms[index] ?? []} />
          </li>
        ))}
      </ul>
    </>
  )
}
