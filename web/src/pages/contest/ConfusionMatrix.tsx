import { confusionMatrix } from '@assay/sdk'
import { type Column, Table } from '../../components/Table.tsx'
import styles from './ConfusionMatrix.module.css'

type Props = {
  caption: string
  /** Packed, as on chain. */
  counts: Uint8Array
  /** Names of the classes. They come from strangers, and are shown as text. */
  classes: readonly string[]
}

type Row = { label: number; cells: number[] }

/** How often each class was predicted as which. */
export function ConfusionMatrix({ caption, counts, classes }: Props) {
  const rows = confusionMatrix(counts, classes.length).map((cells, label) => ({ label, cells }))
  const columns: Column<Row>[] = [
    { name: 'Is ↓ said to be →', isHeader: true, cell: ({ label }) => classes[label] },
    ...classes.map((name, predicted) => ({
      name,
      numeric: true,
      cell: (row: Row) => <span className={shadeOf(row, predicted)}>{row.cells[predicted]}</span>,
    })),
  ]
  return <Table caption={caption} columns={columns} rows={rows} keyOf={({ label }) => String(label)} />
}

const shades = 4

/** The more rows of a class, the deeper. */
function shadeOf({ label, cells }: Row, predicted: number): string {
  const all = cells.reduce((sum, count) => sum + count, 0)
  const shade = all === 0 ? 0 : Math.ceil((shades * cells[predicted]!) / all)
  return [styles.cell, styles[`shade${shade}`], predicted === label ? styles.right : styles.wrong].join(' ')
}
