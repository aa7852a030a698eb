import type { BinnedColumn } from './binNames.ts'
import { Chart, type Plot } from './Chart.tsx'
import styles from './Histogram.module.css'
import { type Bar, histogramBars } from './histogramBars.ts'

type Props = {
  /** Of the column. It may come from strangers, as values do: it is shown as text. */
  name: string
  column: BinnedColumn
  /** Rows in each bin; null where they are too few to be told. */
  counts: readonly (number | null)[]
}

const height = 80

/** How the rows are distributed over a column. */
export function Histogram({ name, column, counts }: Props) {
  const bars = histogramBars(column, counts)
  const most = Math.max(...bars.map(({ count }) => count ?? 0))
  const peak = bars.find(({ count }) => count === most)?.name
  const [first, last] = [bars[0]?.name, bars.at(-1)?.name]
  return (
    <figure className={styles.histogram}>
      <figcaption title={name}>{name}</figcaption>
      <Chart
        small
        label={`${name}: from ${first} to ${last}. Most rows, ${most.toLocaleString('en')}, are in ${peak}.`}
        data={bars}
        draw={draw}
      />
      <p className={styles.ends}>
        <span>{first}</span>
        {bars.length > 1 && <span>{last}</span>}
      </p>
    </figure>
  )
}

function draw(plot: Plot, bars: Bar[], width: number): Element {
  // A bar twice as wide with as many rows is half as high.
  const heights = bars.map(({ count, from, to }) => (count ?? 0) / (to - from))
  const most = Math.max(...heights) || 1
  const drawn = bars.map((bar, i) => ({
    ...bar,
    height: bar.count === null ? most / 12 : heights[i],
    says: `${bar.name}: ${bar.count === null ? 'a few' : bar.count.toLocaleString('en')} rows`,
  }))
  const gap = width / bars.length > 4 ? 0.5 : 0
  const common = { x1: 'from', x2: 'to', y: 'height', title: 'says', insetLeft: gap, insetRight: gap } as const
  return plot.plot({
    width,
    height,
    margin: 1,
    x: { axis: null },
    y: { axis: null, domain: [0, most] },
    marks: [
      plot.rectY(
        drawn.filter(({ count }) => count !== null),
        { ...common, fill: 'var(--rule-strong)' },
      ),
      // Something is there, but not how much: a low bar without a filling.
      plot.rectY(
        drawn.filter(({ count }) => count === null),
        { ...common, fill: 'none', stroke: 'var(--rule-strong)', strokeDasharray: '2 2' },
      ),
      plot.ruleY([0], { stroke: 'var(--rule-strong)' }),
    ],
  })
}
