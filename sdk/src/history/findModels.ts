import type { Address } from 'viem'
import type { History } from './connectHistory.ts'
import { findRecords } from './findRecords.ts'
import { likePattern } from './likePattern.ts'
import { type ModelRecord, modelColumns } from './modelRecords.ts'
import type { Page, Paging } from './page.ts'

const orders = {
  newest: { orderBy: 'modelId', orderDirection: 'desc' },
  earned: { orderBy: 'earned', orderDirection: 'desc' },
} as const

export type FindModelsParameters = Paging & {
  owner?: Address
  creator?: Address
  /** What they were derived from. */
  parent?: bigint
  /** Text in the title. */
  search?: string
  /** Default: `newest`. `earned` is what earned the most in the chain's coin first. */
  orderBy?: keyof typeof orders
}

/**
 * Models that an indexer knows.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export function findModels(
  history: History,
  { owner, creator, parent, search, orderBy = 'newest', ...paging }: FindModelsParameters = {},
): Promise<Page<ModelRecord>> {
  const where = {
    owner,
    creator,
    parentIds_has: parent,
    title_contains_nocase: search ? likePattern(search) : undefined,
  }
  const table = { name: 'modelRecord', columns: modelColumns }
  return findRecords(history, table, { ...paging, ...orders[orderBy], where })
}
