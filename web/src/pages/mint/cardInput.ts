import type { ModelCard } from '@assay/sdk'
import type { Wrong } from '../../forms/resolveBy.ts'

/** A card as people write it; lists are written with commas between. */
export type CardInput = {
  title: string
  description: string
  task: string
  library: string
  license: string
  languages: string
  tags: string
  base: string
  trainingData: string
  uses: string
  limits: string
  howToUse: string
  citation: string
  evaluations: { dataset: string; metric: string; value: string }[]
}

export const emptyCard: CardInput = {
  title: '',
  description: '',
  task: '',
  library: '',
  license: '',
  languages: '',
  tags: '',
  base: '',
  trainingData: '',
  uses: '',
  limits: '',
  howToUse: '',
  citation: '',
  evaluations: [],
}

const words = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map(word => word.trim())
      .filter(Boolean),
  ),
]

const mostWords = 50
const longestWord = 60
const longestText = 20_000
const texts = ['description', 'trainingData', 'uses', 'limits', 'howToUse', 'citation'] as const

/** A number as people write it; undefined for anything else. */
function readValue(text: string): number | undefined {
  const value = Number(text.trim())
  return text.trim() !== '' && Number.isFinite(value) ? value : undefined
}

/** What is wrong, by field; an empty object where nothing is. */
export function judgeCard(input: CardInput): Wrong<CardInput> {
  const wrong: Wrong<CardInput> = {}
  if (input.title.trim() === '') wrong.title = 'People look for it by its title.'
  if (input.title.trim().length > 120) wrong.title = 'At most 120 characters.'
  for (const field of ['task', 'library', 'license'] as const) {
    const text = input[field].trim()
    if (text === '') wrong[field] = 'A word or two.'
    if (text.length > longestWord) wrong[field] = `At most ${longestWord} characters.`
  }
  for (const field of ['languages', 'tags'] as const) {
    const list = words(input[field])
    if (list.length > mostWords) wrong[field] = `At most ${mostWords} of them.`
    if (list.some(word => word.length > longestWord)) wrong[field] = `At most ${longestWord} characters each.`
  }
  if (input.base.trim().length > 200) wrong.base = 'At most 200 characters.'
  for (const field of texts) {
    if (input[field].length > longestText) wrong[field] = `At most ${longestText.toLocaleString('en')} characters.`
  }
  const isWhole = ({ dataset, metric, value }: CardInput['evaluations'][number]) =>
    dataset.trim() !== '' && metric.trim() !== '' && readValue(value) !== undefined
  if (!input.evaluations.every(isWhole)) wrong.evaluations = 'Each needs a dataset, a metric and a number.'
  return wrong
}

/** The card, where {@link judgeCard} finds nothing. What its author claims stands there as claimed. */
export function readCard(input: CardInput, files: ModelCard['files']): ModelCard {
  const base = input.base.trim()
  return {
    title: input.title.trim(),
    description: input.description,
    task: input.task.trim(),
    library: input.library.trim(),
    license: input.license.trim(),
    language: words(input.languages),
    tags: words(input.tags),
    ...(base && { base }),
    trainingData: input.trainingData,
    uses: input.uses,
    limits: input.limits,
    evaluations: input.evaluations.map(({ dataset, metric, value }) => ({
      dataset: dataset.trim(),
      metric: metric.trim(),
      value: readValue(value) ?? 0,
      assurance: 'stated' as const,
    })),
    files,
    howToUse: input.howToUse,
    citation: input.citation,
  }
}
