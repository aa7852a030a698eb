import { z } from 'zod'
import { AssayError } from '../errors.ts'
import { askHistory } from './askHistory.ts'
import type { History } from './connectHistory.ts'
import type { Page, Paging } from './page.ts'

/** A table of the indexer, and which of its columns are wanted. */
export type Table<Shape extends z.ZodRawShape> = { name: string; columns: z.ZodObject<Shape> }

type Order = { orderBy: string; orderDirection: 'asc' | 'desc' }

type FindParameters = Paging &
  Order & {
    where?: object
    /** The market's own count of these rows: to count a table that is this long takes longer than to find a page of it. */
    counter?: 'activity'
  }

const fields = (columns: z.ZodObject) => Object.keys(columns.shape).join(' ')

/** A part of the rows that a condition holds for. Conditions that are undefined are none. */
export async function findRecords<Shape extends z.ZodRawShape>(
  history: History,
  { name, columns }: Table<Shape>,
  { signal, counter, ...variables }: FindParameters,
): Promise<Page<z.output<z.ZodObject<Shape>>>> {
  const query = `query ($where: ${name}Filter, $orderBy: String, $orderDirection: String, $limit: Int, $after: String) {
  page: ${name}s(where: $where, orderBy: $orderBy, orderDirection: $orderDirection, limit: $limit, after: $after) {
    items { ${fields(columns)} }
    ${counter ? '' : 'totalCount'}
    pageInfo { hasNextPage endCursor }
  }
  ${counter ? `market: marketRecords(limit: 1) { items { total: ${counter} } }` : ''}
}`
  const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
  const schema = z.object({
    page: z.object({ items: z.array(columns), totalCount: z.int().optional(), pageInfo }),
    market: z.object({ items: z.array(z.object({ total: z.int() })) }).optional(),
  })
  const { page, market } = await askHistory(history, { query, variables, schema, signal })
  const next = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined
  return { items: page.items, total: page.totalCount ?? market?.items[0]?.total ?? 0, next }
}

/** All rows that a condition holds for, in as many queries as it takes. */
export async function findAllRecords<Shape extends z.ZodRawShape>(
  history: History,
  table: Table<Shape>,
  parameters: Order & { where: object; signal?: AbortSignal },
): Promise<z.output<z.ZodObject<Shape>>[]> {
  const items: z.output<z.ZodObject<Shape>>[] = []
  let after: string | undefined
  do {
    const page = await findRecords(history, table, { ...parameters, after, limit: 1_000 })
    items.push(...page.items)
    after = page.next
  } while (after)
  return items
}

/** @throws AssayError `history.unknown` (retryable). */
export async function getRecord<Shape extends z.ZodRawShape>(
  history: History,
  { name, columns }: Table<Shape>,
  key: { contestId: bigint } | { datasetId: bigint } | { orderId: bigint } | { modelId: bigint } | { runId: bigint },
  signal?: AbortSignal,
): Promise<z.output<z.ZodObject<Shape>>> {
  const [[column, id]] = Object.entries(key) as [[string, bigint]]
  const query = `query ($id: BigInt!) { record: ${name}(${column}: $id) { ${fields(columns)} } }`
  const schema = z.object({ record: columns.nullable() })
  const { record } = await askHistory(history, { query, variables: { id }, schema, signal })
  if (record) return record
  throw new AssayError('history.unknown', `The indexer knows no ${column.slice(0, -2)} ${id}`, {
    hint: 'If it is new, try again in a moment: the indexer follows the chain.',
    retryable: true,
  })
}
