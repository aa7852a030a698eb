import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import { type OfferRecord, offerColumns } from './modelRecords.ts'
import type { Page, Paging } from './page.ts'

export type FindLicenseOffersParameters = Paging & {
  modelId: bigint
  /** Whether licenses can be bought of it. */
  open?: boolean
}

/**
 * What licenses of a model were offered for, the newest first.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function findLicenseOffers(
  history: History,
  { modelId, open, ...paging }: FindLicenseOffersParameters,
): Promise<Page<OfferRecord>> {
  const table = { name: 'offerRecord', columns: offerColumns }
  const newest = { orderBy: 'offerId', orderDirection: 'desc' } as const
  return findRecords(history, table, { ...paging, ...newest, where: { modelId, open } })
}
