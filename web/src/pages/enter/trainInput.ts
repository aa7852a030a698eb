import type { Family, TrainerName, TrainModelOptions } from '@assay/sdk'
import { readInteger } from '../../forms/readNumber.ts'
import type { Wrong } from '../../forms/resolveBy.ts'
import { trainers } from '../../words/trainers.ts'

/** How a model is to be trained; what is left empty is up to the trainer. */
export type TrainInput = { trainer: TrainerName } & Record<TrainOption, string>
export type TrainOption = 'depth' | 'trees' | 'rounds' | 'hidden' | 'seed'

/** What can be said to each trainer. */
export const optionsOf: Record<TrainerName, TrainOption[]> = {
  boosting: ['depth', 'rounds', 'seed'],
  forest: ['depth', 'trees', 'seed'],
  tree: ['depth', 'seed'],
  linear: [],
  mlp: ['hidden', 'seed'],
}

export const usualTraining = (trainer: TrainerName): TrainInput => ({
  trainer,
  depth: '',
  trees: '',
  rounds: '',
  hidden: '',
  seed: '',
})

/** The trainers whose models may enter, the most promising first. */
export function allowedTrainers(families: Family[]): TrainerName[] {
  const all = Object.keys(trainers) as TrainerName[]
  return all.filter(trainer => families.includes(trainer === 'boosting' ? 'forest' : trainer))
}

/** What the trainer would refuse, by field; an empty object where nothing is wrong. */
export function judgeTraining(input: TrainInput): Wrong<TrainInput> {
  const says: Record<TrainOption, string> = {
    depth: 'A whole number from 1 to 10, or nothing.',
    trees: 'A whole number from 1 to 1,024, or nothing.',
    rounds: 'A whole number from 1 to 1,024, or nothing.',
    hidden: 'Up to 7 whole numbers from 1 to 1,024, such as 16, 16; or nothing.',
    seed: 'A whole number up to 4,294,967,295, or nothing.',
  }
  const read = readAll(input)
  const wrong = optionsOf[input.trainer].filter(option => input[option].trim() !== '' && read[option] === undefined)
  return Object.fromEntries(wrong.map(option => [option, says[option]]))
}

/** What a trainer is told, where {@link judgeTraining} finds nothing. */
export function readTraining(input: TrainInput): Pick<TrainModelOptions, TrainOption> {
  const read = readAll(input)
  return Object.fromEntries(optionsOf[input.trainer].map(option => [option, read[option]]))
}

/** What was said, in a line: `depth 4, seed 2`. */
export const describeTraining = (input: TrainInput): string =>
  optionsOf[input.trainer]
    .filter(option => input[option].trim() !== '')
    .map(option => `${option} ${input[option].trim()}`)
    .join(', ')

function readAll({ depth, trees, rounds, hidden, seed }: TrainInput) {
  const upTo = (text: string, most: number, least = 1) => {
    const number = readInteger(text)
    return number !== undefined && number >= least && number <= most ? number : undefined
  }
  const widths = hidden.split(',').map(width => upTo(width, 1_024))
  const known = widths.filter(width => width !== undefined)
  return {
    depth: upTo(depth, 10),
    trees: upTo(trees, 1_024),
    rounds: upTo(rounds, 1_024),
    hidden: known.length === widths.length && known.length <= 7 ? known : undefined,
    seed: upTo(seed, 2 ** 32 - 1, 0),
  }
}
