import { AssayError, type TrainerName, type TrainerOptions } from '@assay/sdk'
import { readText } from '@assay/sdk/node'

/**
 * What a trainer is told, of a JSON file of its options.
 *
 * @throws AssayError `run.invalidHyperparameters`.
 */
export async function readTrainerOptions(trainer: TrainerName, path: string | undefined): Promise<TrainerOptions> {
  if (path === undefined) return { trainer }
  const text = await readText(path)
  try {
    return { ...JSON.parse(text), trainer }
  } catch (cause) {
    throw new AssayError('run.invalidHyperparameters', `${path} is not JSON`, {
      details: String(cause),
      hint: 'Write an object, such as {"epochs": 40, "hidden": [32]}.',
      cause,
    })
  }
}
