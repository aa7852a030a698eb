import { type Column, Table } from '../components/Table.tsx'
import { Chart, type Plot } from './Chart.tsx'
import styles from './LineChart.module.css'

export type Point = {
  /** A number, or seconds since the epoch on an axis of time. */
  x: number
  y: number
  /** What it is of, where the line does not say it. */
  name?: string
}

type Lines = {
  x: { name: string; isTime?: boolean }
  /** Its unit is shown behind each number: `%`, a symbol. */
  y: { name: string; unit?: string }
  /** In ascending order of x. */
  line: Point[]
  /** Whether a value holds until the next, rather than going over into it. */
  isStepped?: boolean
  /** Points beside the line. */
  dots?: Point[]
  /** What the values are compared with: a score that was asked for. */
  mark?: { y: number; name: string } | undefined
}

type Props = Lines & {
  /** What the chart shows, in a sentence. */
  label: string
}

const height = 260
const clock = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

const readX = (x: number, { isTime }: Lines['x']) => (isTime ? clock.format(x * 1000) : x.toLocaleString('en'))
const readY = (y: number, { unit }: Lines['y']) => [Number(y.toPrecision(6)), unit].filter(Boolean).join(' ')

/** A value over time, or over steps; below it the same as a table. */
export function LineChart({ label, ...lines }: Props) {
  const { x, y, line, dots = [] } = lines
  const points = [...line, ...dots].sort((a, b) => a.x - b.x)
  const columns: Column<Point>[] = [
    { name: x.name, cell: point => readX(point.x, x) },
    ...(points.some(({ name }) => name) ? [{ name: 'Of', cell: ({ name }: Point) => name }] : []),
    { name: y.name, numeric: true, cell: point => readY(point.y, y) },
  ]
  return (
    <figure className={styles.figure}>
      <Chart label={label} data={lines} draw={draw} />
      <details>
        <summary>As a table</summary>
        <Table caption={label} columns={columns} rows={points} keyOf={({ x, y, name }) => [x, y, name].join()} />
      </details>
    </figure>
  )
}

function draw(plot: Plot, { x, y, line, isStepped = false, dots = [], mark }: Lines, width: number): Element {
  const points = [...line, ...dots]
  const at = (point: Point) => (x.isTime ? new Date(point.x * 1000) : point.x)
  const says = (point: Point) => [point.name, readX(point.x, x), readY(point.y, y)].filter(Boolean).join('\n')
  const places = points.map(({ x }) => x)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  // The last value holds until the end.
  const drawn = isStepped ? [...line, ...line.slice(-1).map(point => ({ ...point, x: last }))] : line
  // Steps are whole: between two of them there is nothing to mark.
  const ticks = x.isTime ? width / 110 : Math.max(1, Math.min(width / 110, last - first))
  const quiet = { fill: 'var(--surface)', stroke: 'var(--rule-strong)' }
  return plot.plot({
    width,
    height,
    marginTop: 28,
    marginLeft: 64,
    marginRight: 16,
    marginBottom: 40,
    x: { label: x.name, type: x.isTime ? 'time' : 'linear', labelArrow: 'none', ticks },
    y: {
      label: [y.name, y.unit].filter(Boolean).join(', '),
      labelArrow: 'none',
      tickFormat: value => readY(value, { name: y.name }),
      ticks: 5,
      grid: true,
      nice: true,
    },
    marks: [
      plot.ruleY(mark ? [mark] : [], { y: 'y', stroke: 'var(--ink)', strokeDasharray: '4 3' }),
      plot.text(mark ? [mark] : [], { y: 'y', text: 'name', frameAnchor: 'right', dy: -8, fill: 'var(--ink)' }),
      plot.line(drawn, {
        x: at,
        y: 'y',
        curve: isStepped ? 'step-after' : 'linear',
        stroke: 'var(--gold-fill)',
        strokeWidth: 2.5,
      }),
      plot.dot(points, { x: at, y: 'y', r: 4, fill: 'var(--surface)', stroke: 'var(--ink)' }),
      plot.tip(points, plot.pointer({ x: at, y: 'y', title: says, ...quiet })),
    ],
  })
}
