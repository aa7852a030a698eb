import type { ContentSource } from '../content/contentStore.ts'
import type { ModelToken } from './getModel.ts'
import { decodeModelCard, type ModelCard } from './modelCard.ts'

export type GetModelCardParameters = {
  model: Pick<ModelToken, 'card'>
  source: ContentSource
  signal?: AbortSignal | undefined
}

/** Every field at its longest takes less. */
const maxBytes = 2 ** 20

/**
 * What people read about a model.
 *
 * @throws AssayError `model.invalidCard`, and those of the source.
 */
export async function getModelCard({ model, source, signal }: GetModelCardParameters): Promise<ModelCard> {
  return decodeModelCard(await source.get(model.card, { maxBytes, signal }))
}
