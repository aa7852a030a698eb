import type { Context } from 'ponder:registry'
import { modelRecord } from 'ponder:schema'
import { decodeModelCard } from '@assay/sdk'
import { readCard } from './cardTitle.ts'

type Model = typeof modelRecord.$inferSelect

/** Changes what is kept of a model, and looks again for a title that could not be had before. */
export async function changeModel(
  { db }: Context,
  modelId: bigint,
  change: (model: Model) => Partial<Model>,
): Promise<Model> {
  const model = await db.update(modelRecord, { modelId }).set(change)
  if (model.title !== null) return model
  const card = await readModelCard(model.card)
  return card.title === null ? model : db.update(modelRecord, { modelId }).set(card)
}

/** What lists show of the card of that content id. */
export async function readModelCard(cid: string): Promise<Pick<Model, 'title' | 'task'>> {
  const card = await readCard(cid, decodeModelCard)
  return { title: card?.title ?? null, task: card?.task ?? null }
}
