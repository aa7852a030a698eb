/** A matrix of `rowCount × columnCount` numbers, row-major, turned over. */
export function transpose(values: Float64Array, rowCount: number, columnCount: number): Float64Array {
  const turned = new Float64Array(values.length)
  for (let row = 0, at = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) turned[column * rowCount + row] = values[at++]!
  }
  return turned
}
