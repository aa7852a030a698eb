/** How a column was divided: at edges, or by value. Of a binning's feature or a histogram. */
export type BinnedColumn = { missing: boolean } & (
  | { kind: 'numeric'; edges: readonly number[] }
  | { kind: 'categorical'; values: readonly string[] }
)

/** Four digits tell bins apart; the binning itself has all of them. */
const read = (edge: number) => String(Number(edge.toPrecision(4)))

/**
 * What each bin of a column holds, in words.
 *
 * @example
 * ```ts
 * binNames({ kind: 'numeric', edges: [1.5, 3], missing: true }) // ['below 1.5', '1.5 to 3', '3 and more', 'missing']
 * ```
 */
export function binNames(column: BinnedColumn): string[] {
  const names = column.kind === 'numeric' ? intervals(column.edges) : [...column.values]
  return column.missing ? [...names, 'missing'] : names
}

const intervals = (edges: readonly number[]) => [...edges, undefined].map((edge, bin) => interval(edges[bin - 1], edge))

/** The numbers from one edge to another; without an edge they have no end there. */
export function interval(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to !== undefined) return `${read(from)} to ${read(to)}`
  if (to !== undefined) return `below ${read(to)}`
  return from === undefined ? 'any number' : `${read(from)} and more`
}
