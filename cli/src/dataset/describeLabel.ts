import { type Binning, labelValue, majorityShareBps, medianLabel, type Rows } from '@assay/sdk'
import { formatBps } from '../format.ts'

type LabelDescription = {
  data: { majorityBps: number } | { lowest: number; median: number; highest: number }
  text: string
}

/** What is to be predicted: the classes, or the range of a number in its own units. */
export function describeLabel(binning: Binning, rows: Rows): LabelDescription {
  const { label } = binning
  if ('classes' in label) {
    const majorityBps = majorityShareBps(rows)
    const share = formatBps(majorityBps)
    return {
      data: { majorityBps },
      text: `${label.name}: ${label.classes.length} classes, the largest with ${share} of the rows`,
    }
  }
  const sorted = rows.labels.toSorted()
  const value = (integer: number | undefined) => Number(labelValue(binning, Number(integer)))
  const [lowest, median, highest] = [value(sorted[0]), value(medianLabel(rows)), value(sorted.at(-1))]
  return {
    data: { lowest, median, highest },
    text: `${label.name}: a number from ${format(lowest)} to ${format(highest)}, in the median ${format(median)}`,
  }
}

/** Without the digits that the steps between labels leave uncertain. */
const format = (value: number): string => String(Number(value.toPrecision(5)))
