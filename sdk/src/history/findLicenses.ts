import type { Address } from 'viem'
import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import { type LicenseRecord, licenseColumns } from './modelRecords.ts'
import type { Page, Paging } from './page.ts'

export type FindLicensesParameters = Paging & {
  modelId?: bigint
  holder?: Address
}

/**
 * Licenses that an indexer knows to be held, the newest first: of a model, of an account. Which of them still hold, the chain
 * says ({@link import('../licenses/getLicense.ts').getLicense}).
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function findLicenses(
  history: History,
  { modelId, holder, ...paging }: FindLicensesParameters = {},
): Promise<Page<LicenseRecord>> {
  const table = { name: 'licenseRecord', columns: licenseColumns }
  const newest = { orderBy: 'grantedAt', orderDirection: 'desc' } as const
  return findRecords(history, table, { ...paging, ...newest, where: { modelId, holder } })
}
