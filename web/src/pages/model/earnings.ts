import type { Ancestor } from '@assay/sdk'

const whole = 1_000_000_000n

/** What is left of a model's revenue for its owner, in parts per billion. */
export const ownParts = (ancestors: Pick<Ancestor, 'partsPerBillion'>[]): bigint =>
  ancestors.reduce((left, { partsPerBillion }) => left - partsPerBillion, whole)

/** Parts per billion as people read them: with as many digits as it takes, four after the point at most. */
export const partPercent = (partsPerBillion: bigint): string => {
  const percent = Number(partsPerBillion) / 10_000_000
  return `${percent > 0 && percent < 0.0001 ? '< 0.0001' : Number(percent.toFixed(4))} %`
}
