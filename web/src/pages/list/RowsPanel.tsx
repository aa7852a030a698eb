import { type Dataset, encodeDatasetFile, type ListingCard } from '@assay/sdk'
import { Button } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { More } from '../../components/More.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { download } from '../../vault/download.ts'
import { CardColumns } from '../dataset/CardColumns.tsx'
import styles from './list.module.css'

type Props = { dataset: Dataset; card: ListingCard; onForget(): void }

/** The rows that were committed to, and all of them that becomes public. */
export function RowsPanel({ dataset, card, onForget }: Props) {
  const { name, rows, datasetRoot } = dataset
  return (
    <Panel title="2. Your rows">
      <Facts
        facts={[
          ['Rows', `${rows.rowCount.toLocaleString('en')} of ${name}`],
          ['Predicted from', `${rows.featureCount.toLocaleString('en')} columns`],
          ['To predict', `${dataset.binning.label.name}: ${rows.classCount} classes`],
          ['Commitment', <Hash key="root" value={datasetRoot} />],
        ]}
      />
      <div className={styles.public}>
        <div>
          <h3>What becomes public</h3>
          <ul>
            <li>what you write below</li>
            <li>how many rows there are, and what their columns and classes are called</li>
            <li>where bins end, and how many rows are in each, if they are ten or more: as shown below</li>
            <li>the commitment, your account, your offer, and where your node answers</li>
          </ul>
        </div>
        <div>
          <h3>What does not</h3>
          <ul>
            <li>any row, and which values go together</li>
            <li>the exact values in the table: only the bins are kept, by your node too</li>
            <li>the salts, without which the commitment tells nothing</li>
          </ul>
        </div>
      </div>
      <More summary="Look at what everybody will see of each column">
        <CardColumns card={card} />
      </More>
      <Notice tone="gold" title="Keep a copy of these rows">
        <p>Your node keeps them, encrypted, and so does this browser until you clear it. Show the copy to nobody.</p>
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
