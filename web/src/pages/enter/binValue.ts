import type { Binning } from '@assay/sdk'

/**
 * What a bin of a feature stands for, in few characters: a text, or the middle of its numbers.
 *
 * @example
 * ```ts
 * binValue({ kind: 'numeric', name: 'x', edges: [1, 2], missing: false }, 1) // '1.5'
 * ```
 */
export function binValue(feature: Binning['features'][number], bin: number): string {
  if (feature.kind === 'categorical') return feature.values[bin] ?? 'missing'
  const { edges } = feature
  if (bin > edges.length) return 'missing'
  const [from, to] = [edges[bin - 1], edges[bin]]
  if (from !== undefined && to !== undefined) return read(from / 2 + to / 2)
  if (to !== undefined) return `< ${read(to)}`
  return from === undefined ? 'any' : `≥ ${read(from)}`
}

const read = (number: number): string => String(Number(number.toPrecision(4)))
