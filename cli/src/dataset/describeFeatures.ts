import type { Binning } from '@assay/sdk'
import { table } from '../layout.ts'

/** The columns of a dataset, as their binning tells them. */
export function describeFeatures({ features }: Binning) {
  return features.map(feature => {
    const bins = feature.kind === 'numeric' ? feature.edges.length + 1 : feature.values.length
    return { name: feature.name, kind: feature.kind, bins, missing: feature.missing }
  })
}

export function featureTable(features: ReturnType<typeof describeFeatures>): string {
  return table(
    ['feature', 'kind', 'bins', 'missing values'],
    features.map(({ name, kind, bins, missing }) => [name, kind, bins, missing ? 'yes' : 'no']),
  )
}
