/**
 * Finds the first segment on which two traces of one run part, by comparing a few of their checkpoints: the steps of a
 * challenge on chain (`Runs.choose`).
 *
 * @param checkpoints How many there are. The last ones are known to differ.
 * @param agrees Whether both have the same checkpoint there.
 * @returns The segment, and how many comparisons it took: at most the binary logarithm of `checkpoints`, rounded up.
 * @example
 * ```ts
 * await bisectSegments(501, middle => theirs[middle] === ours[middle]) // { segment: 333, comparisons: 9 }
 * ```
 */
export async function bisectSegments(
  checkpoints: number,
  agrees: (checkpoint: number) => boolean | Promise<boolean>,
): Promise<{ segment: number; comparisons: number }> {
  let [low, high, comparisons] = [0, checkpoints - 1, 0]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    comparisons++
    if (await agrees(middle)) low = middle + 1
    else high = middle
  }
  return { segment: low, comparisons }
}
