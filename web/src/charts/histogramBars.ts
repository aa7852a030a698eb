import { type BinnedColumn, binNames, interval } from './binNames.ts'

/** A bar of a histogram: its area tells how many rows are in it. */
export type Bar = {
  name: string
  /** Rows; null where they are too few to be told. */
  count: number | null
  /** Where it stands, in units of the column, or as a position among values. */
  from: number
  to: number
}

/** More bars than that say no more on so little room. */
const mostBars = 24

/**
 * The bars of a column. Of numbers they stand where the numbers are, and are about equally wide: bins that are narrower, as
 * those of equal frequency are, are put together, as whole bins.
 *
 * @param counts Rows in each bin; null where they are too few to be told.
 */
export function histogramBars(column: BinnedColumn, counts: readonly (number | null)[]): Bar[] {
  if (column.kind === 'categorical' || column.edges.length === 0) {
    return binNames(column).map((name, bin) => ({ name, count: counts[bin] ?? null, from: bin, to: bin + 1 }))
  }
  const { edges, missing } = column
  const cuts = chooseCuts(edges)
  const first = edges[cuts[0]!]!
  const last = edges[cuts.at(-1)!]!
  // Beyond the outermost edges numbers have no end: they get the mean width.
  const width = cuts.length > 1 ? (last - first) / (cuts.length - 1) : 1
  const bars = [...cuts, edges.length].map((cut, i): Bar => {
    const before = cuts[i - 1]
    const from = before === undefined ? first - width : edges[before]!
    const to = cut === edges.length ? last + width : edges[cut]!
    const bins = counts.slice(before === undefined ? 0 : before + 1, cut + 1)
    return { name: interval(edges[before ?? -1], edges[cut]), count: sum(bins), from, to }
  })
  // Apart from the others: missing is no number.
  const absent = { name: 'missing', count: counts.at(-1) ?? null, from: last + 2 * width, to: last + 3 * width }
  return missing ? [...bars, absent] : bars
}

/** The edges between bars, by index: all of them, or those next to equally spaced places. */
function chooseCuts(edges: readonly number[]): number[] {
  if (edges.length < mostBars) return [...edges.keys()]
  const [first, last] = [edges[0]!, edges.at(-1)!]
  const cuts = new Set<number>()
  for (let place = 0, edge = 0; place < mostBars - 1; place++) {
    const wanted = first + ((last - first) * place) / (mostBars - 2)
    while (edge < edges.length - 1 && Math.abs(edges[edge + 1]! - wanted) <= Math.abs(edges[edge]! - wanted)) edge++
    cuts.add(edge)
  }
  return [...cuts]
}

const sum = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((all, count) => (all === null || count === null ? null : all + count), 0)
