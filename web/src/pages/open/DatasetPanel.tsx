import { classCountOf, type Dataset, encodeDatasetFile, labelValue, majorityShareBps, medianLabel } from '@assay/sdk'
import { Button } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { download } from '../../vault/download.ts'
import styles from './open.module.css'

/** The rows that were committed to, and their backup. */
export function DatasetPanel({ dataset, onForget }: { dataset: Dataset; onForget(): void }) {
  const { name, rows, groups, groupSize, leftOut, datasetRoot } = dataset
  return (
    <Panel title="1. Your rows">
      <Facts
        facts={[
          [
            'Rows',
            `${rows.rowCount.toLocaleString('en')} of ${name}, in ${groups.toLocaleString('en')} groups of ${groupSize}`,
          ],
          ['Left out', leftOut.length > 0 ? `${leftOut.length} at random, which fill no group` : undefined],
          ['Predicted from', `${rows.featureCount.toLocaleString('en')} columns`],
          ['To predict', labelText(dataset)],
          ['Commitment', <Hash key="root" value={datasetRoot} />],
        ]}
      />
      <Notice tone="gold" title="Keep a copy of these rows">
        <p>
          This browser keeps them until the contest is over. Without them the test rows cannot be revealed and your bond
          is lost: save a copy elsewhere, too, and show it to nobody.
        </p>
        <div className={styles.buttons}>
          <Button look="quiet" onClick={() => download(`${name}.dataset`, encodeDatasetFile(dataset))}>
            Save a copy
          </Button>
          <Button look="plain" onClick={onForget}>
            Take another file
          </Button>
        </div>
      </Notice>
    </Panel>
  )
}

function labelText({ binning, rows }: Dataset): string {
  const { name } = binning.label
  const classes = classCountOf(binning)
  if (classes > 1) return `${name}: ${classes} classes, the largest with ${percent(majorityShareBps(rows))} of the rows`
  const median = Number(labelValue(binning, medianLabel(rows)))
  return `${name}: a number, in the median ${Number(median.toPrecision(5))}`
}
