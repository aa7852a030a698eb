import type { Context } from 'ponder:registry'
import { datasetRecord } from 'ponder:schema'
import { decodeListingCard } from '@assay/sdk'
import { readCardTitle } from './cardTitle.ts'

type Dataset = typeof datasetRecord.$inferSelect

/** Changes what is kept of a dataset, and looks again for a title that could not be had before. */
export async function changeDataset(
  { db }: Context,
  datasetId: bigint,
  change: (dataset: Dataset) => Partial<Dataset>,
): Promise<Dataset> {
  const dataset = await db.update(datasetRecord, { datasetId }).set(change)
  if (dataset.title !== null) return dataset
  const title = await readCardTitle(dataset.card, decodeListingCard)
  return title === null ? dataset : db.update(datasetRecord, { datasetId }).set({ title })
}
