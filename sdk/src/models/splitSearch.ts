import type { Columns } from './columns.ts'
import { log, square } from './exactMath.ts'
import type { Members } from './members.ts'
import type { Random } from './random.ts'

export type SplitOptions = {
  /** Weight that each side keeps at least; above 0. */
  minWeight: number
  /** Weight that a node needs to be split. Default: 0. */
  minSplitWeight?: number
  /** Default: gini, which with other targets is the variance, or a loss ({@link import('./members.ts').Target}). */
  criterion?: 'gini' | 'entropy'
  /** Default: 0; of gini only. */
  penalty?: number
  /** What a split has to gain. By default any will do, as some only pay off further down. */
  minGain?: number
  /** Features that each node looks at, or more until one of them can be split. Default: all. */
  sample?: { count: number; random: Random }
}

export type Split = {
  feature: number
  /** The bin halfway between the two that it parts. */
  threshold: number
  /** Of the highest bin on the left. */
  rank: number
}

/** For each bin of each feature, the sum of values in each slot, then of weights. */
export type Histogram = Float64Array

/** Looks for splits of members that lie side by side. */
export type SplitSearch = {
  /** The best split; the first feature and the lowest threshold win ties. */
  find(start: number, end: number, total: Float64Array, histogram: Histogram | undefined): Split | undefined
  /** The members' histogram, if they are so many that it helps with their parts. */
  count(start: number, end: number): Histogram | undefined
  /** The histograms of the parts. That of the larger is what the smaller leaves of the whole, and takes its place. */
  divide(
    whole: Histogram | undefined,
    start: number,
    middle: number,
    end: number,
  ): { left?: Histogram; right?: Histogram }
}

const maxBins = 256

export function createSplitSearch({ ranks, bins }: Columns, members: Members, options: SplitOptions): SplitSearch {
  const { minWeight, minSplitWeight = 0, penalty = 0, minGain = Number.NEGATIVE_INFINITY, sample } = options
  const { slotCount } = members
  const worthOf =
    options.criterion === 'entropy' ? negativeEntropy(slotCount, sumWeights(members)) : squares(slotCount, penalty)
  const stride = slotCount + 1
  const firstCells: number[] = []
  let cellCount = 0
  for (const { length } of bins) {
    firstCells.push(cellCount)
    cellCount += length * stride
  }
  const ofOneFeature = new Float64Array(maxBins * stride)
  const order = Uint16Array.from(bins.keys())
  const left = new Float64Array(slotCount)
  let best: Split | undefined
  let bestWorth = 0

  return {
    find(start, end, total, histogram) {
      best = undefined
      const weight = total[slotCount]!
      if (weight < minSplitWeight) return undefined
      bestWorth = minGain + worthOf(left.fill(0), total, 0, weight)
      for (let looked = 0; looked < order.length; looked++) {
        if (sample !== undefined) {
          if (looked >= sample.count && best !== undefined) break
          drawNext(looked, sample.random)
        }
        const feature = order[looked]!
        if (histogram !== undefined) scan(feature, total, histogram, firstCells[feature]!)
        else {
          ofOneFeature.fill(0, 0, bins[feature]!.length * stride)
          countFeature(feature, start, end, ofOneFeature, 0)
          scan(feature, total, ofOneFeature, 0)
        }
      }
      return best
    },

    count: (start, end) => (paysOff(end - start) ? countAll(start, end) : undefined),

    divide(whole, start, middle, end) {
      const isLeftSmaller = middle - start < end - middle
      if (whole === undefined || !paysOff(isLeftSmaller ? end - middle : middle - start)) return {}
      const smaller = isLeftSmaller ? countAll(start, middle) : countAll(middle, end)
      for (let cell = 0; cell < cellCount; cell++) whole[cell]! -= smaller[cell]!
      return isLeftSmaller ? { left: smaller, right: whole } : { left: whole, right: smaller }
    },
  }

  // To count a histogram takes two additions for each member and feature, to subtract one a step for each cell.
  function paysOff(count: number): boolean {
    return sample === undefined && 2 * count * bins.length > cellCount
  }

  function countAll(start: number, end: number): Histogram {
    const histogram = new Float64Array(cellCount)
    for (let feature = 0; feature < bins.length; feature++) {
      countFeature(feature, start, end, histogram, firstCells[feature]!)
    }
    return histogram
  }

  function countFeature(feature: number, start: number, end: number, histogram: Histogram, firstCell: number): void {
    const { rows, slots, values, weights } = members
    const column = ranks[feature]!
    for (let at = start; at < end; at++) {
      const cell = firstCell + column[rows[at]!]! * stride
      histogram[cell + slots[at]!]! += values[at]!
      histogram[cell + slotCount]! += weights[at]!
    }
  }

  /** Tries a threshold between every two neighbouring bins that hold members. */
  function scan(feature: number, total: Float64Array, histogram: Histogram, firstCell: number): void {
    const featureBins = bins[feature]!
    const totalWeight = total[slotCount]!
    let leftWeight = 0
    let previous = 0
    left.fill(0)
    for (let rank = 0, cell = firstCell; rank < featureBins.length; rank++, cell += stride) {
      const weight = histogram[cell + slotCount]!
      if (weight === 0) continue
      if (totalWeight - leftWeight < minWeight) return
      if (leftWeight >= minWeight) {
        const worth = worthOf(left, total, leftWeight, totalWeight)
        if (worth > bestWorth) {
          bestWorth = worth
          best = { feature, threshold: (featureBins[previous]! + featureBins[rank]!) >> 1, rank: previous }
        }
      }
      for (let slot = 0; slot < slotCount; slot++) left[slot]! += histogram[cell + slot]!
      leftWeight += weight
      previous = rank
    }
  }

  /** Puts a feature that is still to come in the next place, at random. */
  function drawNext(place: number, random: Random): void {
    const drawn = place + random.below(order.length - place)
    const feature = order[drawn]!
    order[drawn] = order[place]!
    order[place] = feature
  }
}

/** What two sides are worth, by the sums of the left and of both, and their weights. */
type Worth = (left: Float64Array, total: Float64Array, leftWeight: number, totalWeight: number) => number

const squares =
  (slotCount: number, penalty: number): Worth =>
  (left, total, leftWeight, totalWeight) => {
    let leftSquares = 0
    let rightSquares = 0
    for (let slot = 0; slot < slotCount; slot++) {
      leftSquares += square(left[slot]!)
      rightSquares += square(total[slot]! - left[slot]!)
    }
    // Where nothing is on the left, it is not to divide by 0.
    const leftWorth = leftWeight > 0 ? leftSquares / (leftWeight + penalty) : 0
    return leftWorth + rightSquares / (totalWeight - leftWeight + penalty)
  }

/** Minus the Shannon entropy of the classes of each side, in nats, times its weight. Weights count rows, up to `most`. */
const negativeEntropy = (slotCount: number, most: number): Worth => {
  const timesLog = Float64Array.from({ length: most + 1 }, (_, weight) => (weight > 0 ? weight * log(weight) : 0))
  return (left, total, leftWeight, totalWeight) => {
    let worth = -timesLog[leftWeight]! - timesLog[totalWeight - leftWeight]!
    for (let slot = 0; slot < slotCount; slot++) {
      worth += timesLog[left[slot]!]! + timesLog[total[slot]! - left[slot]!]!
    }
    return worth
  }
}

const sumWeights = ({ weights }: Members): number => weights.reduce((sum, weight) => sum + weight, 0)
