import { type Binning, type Contest, regressionErrors, unpackCounts } from '@assay/sdk'
import { Facts } from '../../components/Facts.tsx'
import { ConfusionMatrix } from './ConfusionMatrix.tsx'

type Props = {
  caption: string
  contest: Contest
  counts: Uint8Array
  /** Undefined while the card is not known: then classes have numbers. */
  binning: Binning | undefined
}

/** What running an entry over the rows came to: a confusion matrix, or of a regression how far off it is. */
export function EntryResult({ caption, contest: { dataset }, counts, binning }: Props) {
  const label = binning?.label
  if (dataset.classes > 1) {
    const names = Array.from({ length: dataset.classes }, (_, index) => `class ${index}`)
    return (
      <ConfusionMatrix
        caption={caption}
        counts={counts}
        classes={label && 'classes' in label ? label.classes : names}
      />
    )
  }
  const { meanAbsolute, rootMeanSquare } = regressionErrors(unpackCounts(counts, dataset.classes))
  const scale = label && 'scale' in label ? label.scale : 1
  const read = (error: number) =>
    `${Number((error * scale).toPrecision(4))}${label ? `, in units of ${label.name}` : ''}`
  return (
    <Facts
      facts={[
        ['Mean error', read(meanAbsolute)],
        ['Root of the mean squared error', read(rootMeanSquare)],
      ]}
    />
  )
}
