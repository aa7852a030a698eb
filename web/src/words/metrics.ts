import { type Contest, constantScoreBps, type Metric } from '@assay/sdk'
import { percent } from '../components/percent.ts'

/** What metrics are called. */
export const metricNames: Record<Metric, string> = {
  accuracy: 'accuracy',
  balancedAccuracy: 'balanced accuracy',
  macroF1: 'macro F1',
  macroPrecision: 'macro precision',
  macroRecall: 'macro recall',
  meanAbsoluteError: 'mean absolute error',
  meanSquaredError: 'R²',
}

/** A score in words: `92.7 % accuracy`. */
export const scoreWords = (metric: Metric, scoreBps: number): string =>
  `${percent(scoreBps)} ${metric === 'meanAbsoluteError' ? 'less error than a constant guess' : metricNames[metric]}`

/** What metrics measure, each in a sentence. */
export const metricSays: Record<Metric, string> = {
  accuracy: 'Accuracy is the share of the test rows whose class the model predicts.',
  balancedAccuracy:
    'Balanced accuracy is how many rows of a class the model finds, as the mean over all classes: a rare class counts as much as a common one.',
  macroF1:
    'Macro F1 joins, for each class, how often the model is right when it names the class and how many of the class it finds; it is the mean of that over all classes.',
  macroPrecision:
    'Macro precision is how often the model is right when it names a class, as the mean over all classes that occur.',
  macroRecall: 'Macro recall is how many rows of a class the model finds, as the mean over all classes that occur.',
  meanAbsoluteError:
    'The score is how much smaller the mean error is than that of one constant guess: 0 % is no better than the guess, 100 % is without error.',
  meanSquaredError:
    'The score is R², the part of the variation that the model explains: 0 % is no better than always saying the mean, 100 % is without error.',
}

/**
 * What a constant guess scores as far as the terms know, in basis points. On the rows that test it may be somewhat else, and
 * the contract looks.
 */
export function constantGuessBps({ terms: { metric, baseline }, dataset }: Pick<Contest, 'terms' | 'dataset'>): number {
  return constantScoreBps(metric, dataset.classes, baseline)
}
