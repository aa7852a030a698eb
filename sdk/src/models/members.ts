import type { Rows } from '../datasets/rows.ts'

/**
 * What a tree is to explain: each row has a value, which counts in one of some slots, and a weight. Rows together are
 * worth `Σ over slots (Σ values)² / (Σ weights + penalty)`, and a split what its two sides are. To maximize that is to
 * minimize the Gini impurity where a row counts 1 in the slot of its class, the variance where its label is its value,
 * and the second-order loss of boosting where gradients are the values and Hessians the weights.
 */
export type Target = {
  slotCount: number
  /** One for each row, as are values and weights. */
  slots: Uint8Array
  values: Float64Array
  /** Rows of weight 0 are left out. */
  weights: Float64Array
}

/** Labels as a target: what rows add up to is the weight of each class, or in regression the sum of labels. */
export function labelTarget({ classCount, rowCount, labels }: Rows, weights: Float64Array): Target {
  return classCount === 1
    ? {
        slotCount: 1,
        slots: new Uint8Array(rowCount),
        values: weights.map((weight, row) => weight * labels[row]!),
        weights,
      }
    : { slotCount: classCount, slots: Uint8Array.from(labels), values: weights, weights }
}

/** The rows of a target, in an order in which those of each node of a tree lie side by side. */
export type Members = Target & { count: number; rows: Uint32Array }

export function gatherMembers({ slotCount, slots, values, weights }: Target): Members {
  const members = {
    slotCount,
    count: 0,
    rows: new Uint32Array(slots.length),
    slots: new Uint8Array(slots.length),
    values: new Float64Array(slots.length),
    weights: new Float64Array(slots.length),
  }
  for (let row = 0; row < slots.length; row++) {
    if (weights[row] === 0) continue
    const at = members.count++
    members.rows[at] = row
    members.slots[at] = slots[row]!
    members.values[at] = values[row]!
    members.weights[at] = weights[row]!
  }
  return members
}

/** The sum of values in each slot, then of weights. */
export function sumMembers({ slotCount, slots, values, weights }: Members, start: number, end: number): Float64Array {
  const sums = new Float64Array(slotCount + 1)
  for (let at = start; at < end; at++) {
    sums[slots[at]!]! += values[at]!
    sums[slotCount]! += weights[at]!
  }
  return sums
}

/** Whether there is nothing to part: all are in one slot, and each is worth the same. */
export function areAlike({ slots, values, weights }: Members, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (slots[at] !== slots[start] || values[at]! * weights[start]! !== values[start]! * weights[at]!) return false
  }
  return true
}

/** Moves those of rank `most` at most to the front; returns where the others begin. */
export function partMembers(members: Members, start: number, end: number, ranks: Uint8Array, most: number): number {
  const { rows, slots, values, weights } = members
  let left = start
  for (let right = end - 1; left <= right; ) {
    if (ranks[rows[left]!]! <= most) {
      left++
      continue
    }
    swap(rows, left, right)
    swap(slots, left, right)
    swap(values, left, right)
    swap(weights, left, right)
    right--
  }
  return left
}

function swap(items: Uint8Array | Uint32Array | Float64Array, a: number, b: number): void {
  const item = items[a]!
  items[a] = items[b]!
  items[b] = item
}
