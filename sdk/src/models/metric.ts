/** In the order of their ids on chain. The last two are for regressions, the others for classifiers. */
export const metrics = [
  'accuracy',
  'balancedAccuracy',
  'macroF1',
  'macroPrecision',
  'macroRecall',
  'meanAbsoluteError',
  'meanSquaredError',
] as const

export type Metric = (typeof metrics)[number]
export type RegressionMetric = 'meanAbsoluteError' | 'meanSquaredError'
export type ClassifierMetric = Exclude<Metric, RegressionMetric>

export function isRegressionMetric(metric: Metric): metric is RegressionMetric {
  return metric === 'meanAbsoluteError' || metric === 'meanSquaredError'
}

export function defaultMetric(classCount: number): Metric {
  return classCount === 1 ? 'meanAbsoluteError' : 'accuracy'
}
