import { z } from 'zod'
import { AssayError } from '../errors.ts'
import type { History } from './connectHistory.ts'

const patienceMs = 30_000

/**
 * Asks an indexer one GraphQL query and checks what it answers.
 *
 * @throws AssayError `history.unreachable` (retryable), `history.invalidAnswer`.
 */
export async function askHistory<Schema extends z.ZodType>(
  history: History,
  parameters: { query: string; variables?: object; schema: Schema; signal?: AbortSignal },
): Promise<z.output<Schema>> {
  const { query, variables, schema, signal } = parameters
  const { url, fetch = globalThis.fetch } = history
  let answer: unknown
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
      signal: AbortSignal.any([AbortSignal.timeout(patienceMs), ...(signal ? [signal] : [])]),
    })
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim())
    answer = await response.json()
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new AssayError('history.unreachable', 'The indexer does not answer', {
      details: `${url}\n${cause}`,
      hint: 'Try again later. What the chain itself knows can be read without it.',
      retryable: true,
      cause,
    })
  }
  const { data, errors } = envelope.safeParse(answer).data ?? {}
  const result = schema.safeParse(data)
  if (result.success) return result.data
  throw new AssayError('history.invalidAnswer', 'The indexer does not answer what was asked', {
    details: [url, ...(errors?.map(({ message }) => message) ?? [z.prettifyError(result.error)])].join('\n'),
    hint: 'It may be of another version than this program, or no indexer of Assay.',
    cause: result.error,
  })
}

const envelope = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})
