import type { ReactNode } from 'react'
import styles from './Table.module.css'

export type Column<Row> = {
  name: string
  /** Numbers stand at the right. */
  numeric?: boolean
  /** Left out where there is little room. */
  wide?: boolean
  /** Names its row. */
  isHeader?: boolean
  cell(row: Row, index: number): ReactNode
}

type Props<Row> = {
  /** What the table is of, for whoever does not see it. */
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  keyOf(row: Row): string
  isMarked?(row: Row): boolean
  /** Where there is little room, each row becomes a card, its header on top and every cell with its column's name. */
  cards?: boolean
}

/** Rows and columns; on a narrow screen it scrolls by itself, the page does not. */
export function Table<Row>({ caption, columns, rows, keyOf, isMarked, cards = false }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={cards ? `${styles.table} ${styles.cards}` : styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.name} scope="col" className={classOf(column)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={keyOf(row)} className={isMarked?.(row) ? styles.marked : undefined}>
              {columns.map(column =>
                column.isHeader ? (
                  <th key={column.name} scope="row" className={classOf(column)}>
                    {column.cell(row, index)}
                  </th>
                ) : (
                  <td key={column.name} data-name={column.name} className={classOf(column)}>
                    {column.cell(row, index)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const classOf = ({ numeric, wide }: Column<never>) =>
  [numeric && styles.numeric, wide && styles.wide].filter(Boolean).join(' ') || undefined
