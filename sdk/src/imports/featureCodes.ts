import type { BinnedFeature, Binning } from '../datasets/binning.ts'
import type { Rows } from '../datasets/rows.ts'

/** What the codes of a feature stand for in the numbers that a model was trained on. */
export type FeatureCodes = {
  /** Ascending, from code 0 on. */
  values: Float64Array
  /** The code of missing values, after all others. */
  missing: number | undefined
  /** The line `value ≈ intercept + slope · code` of least squares. */
  line: { intercept: number; slope: number }
  /** Whether rows fall on both sides of a threshold and yet in one bin. */
  isSplitBy(threshold: number): boolean
}

const codeCount = 256

/** Of a model that was trained on the codes themselves. */
export function plainCodes(featureCount: number): FeatureCodes[] {
  const codes: FeatureCodes = {
    values: Float64Array.from({ length: codeCount }, (_, code) => code),
    missing: undefined,
    line: { intercept: 0, slope: 1 },
    isSplitBy: () => false,
  }
  return new Array<FeatureCodes>(featureCount).fill(codes)
}

/**
 * Of a model that was trained on the values that a binning makes codes of. A bin stands for its middle; what a column of
 * texts was trained as is its codes.
 *
 * @param rows Tell which bins are empty; a threshold in one of those parts no rows wrongly.
 */
export function binnedCodes({ features }: Binning, rows: Rows | undefined): FeatureCodes[] {
  return features.map((feature, index) => {
    const values = middlesOf(feature)
    const occupied = rows === undefined ? undefined : occupiedBins(rows, index)
    return {
      values,
      missing: feature.missing ? values.length : undefined,
      line: fitLine(values),
      isSplitBy: threshold => {
        const edges = edgesOf(feature)
        // Most trainers keep thresholds in float32.
        if (edges.some(edge => Math.fround(edge) === Math.fround(threshold))) return false
        const bin = edges.filter(edge => edge <= threshold).length
        return occupied === undefined || occupied[bin] === 1
      },
    }
  })
}

function edgesOf(feature: BinnedFeature): number[] {
  return feature.kind === 'numeric' ? feature.edges : feature.values.slice(1).map((_, code) => code + 0.5)
}

/** The outermost bins have no end; they count as wide as their neighbours. */
function middlesOf(feature: BinnedFeature): Float64Array {
  const edges = edgesOf(feature)
  const [first = 0] = edges
  const last = edges.at(-1) ?? 0
  const [second = first + 1] = edges.slice(1)
  const beforeLast = edges.at(-2) ?? last - 1
  const ends = [2 * first - second, ...edges, 2 * last - beforeLast]
  return Float64Array.from({ length: edges.length + 1 }, (_, bin) => (ends[bin]! + ends[bin + 1]!) / 2)
}

function occupiedBins({ features, featureCount }: Rows, feature: number): Uint8Array {
  const occupied = new Uint8Array(codeCount)
  for (let at = feature; at < features.length; at += featureCount) occupied[features[at]!] = 1
  return occupied
}

function fitLine(values: Float64Array): FeatureCodes['line'] {
  const meanCode = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let products = 0
  let squares = 0
  for (const [code, value] of values.entries()) {
    products += (code - meanCode) * (value - mean)
    squares += (code - meanCode) ** 2
  }
  const slope = squares === 0 ? 0 : products / squares
  return { intercept: mean - slope * meanCode, slope }
}
