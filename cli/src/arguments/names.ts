import { type Family, isRegressionMetric, type Metric } from '@assay/sdk'
import { InvalidArgumentError, Option } from 'commander'
import { formatBps } from '../format.ts'

const families: readonly Family[] = ['linear', 'mlp', 'tree', 'forest']

const metricNames = {
  accuracy: 'accuracy',
  'balanced-accuracy': 'balancedAccuracy',
  'macro-f1': 'macroF1',
  'macro-precision': 'macroPrecision',
  'macro-recall': 'macroRecall',
  mae: 'meanAbsoluteError',
  mse: 'meanSquaredError',
} as const satisfies Record<string, Metric>
export type MetricName = keyof typeof metricNames

/** The option that names a metric, as people write it. */
export function metricOption(description: string): Option {
  return new Option('--metric <name>', description).choices(Object.keys(metricNames))
}

/** A metric by the name that people write. */
export const toMetric = (name: MetricName): Metric => metricNames[name]

/** The name that people write for a metric. */
export function metricName(metric: Metric): string {
  return Object.entries(metricNames).find(([, value]) => value === metric)?.[0] ?? metric
}

/** A score in words; a regression's says how much smaller its error is. */
export function describeScore(metric: Metric, scoreBps: number): string {
  const below = isRegressionMetric(metric) ? ' below that of a constant guess' : ''
  return `${metricName(metric)} ${below ? '' : 'of '}${formatBps(scoreBps)}${below}`
}

/** Reads model families such as `linear,tree`. */
export function parseFamilies(text: string): Family[] {
  const names = text.split(',').map(name => name.trim())
  const chosen = families.filter(family => names.includes(family))
  if (chosen.length === names.length) return chosen
  throw new InvalidArgumentError(`Write some of ${families.join(', ')}, separated by commas.`)
}

/** Reads layer widths such as `16,16`. */
export function parseWidths(text: string): number[] {
  const widths = text.split(',').map(Number)
  if (widths.every(width => Number.isInteger(width) && width >= 1 && width <= 1024)) return widths
  throw new InvalidArgumentError('Write widths from 1 to 1024, separated by commas, such as 16,16.')
}

/** Collects an option that may be given several times. */
export function collect(text: string, collected: string[] = []): string[] {
  return [...collected, text]
}
