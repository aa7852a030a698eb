import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'

/** Why a query failed; where it brought nothing yet, also while it is tried again, so that what is said of it stays. */
export function useLastError({ data, error, errorUpdateCount }: UseQueryResult<unknown>): Error | null {
  const [last, setLast] = useState<Error | null>(null)
  // A query that begins anew forgets its error. Of another query, which has failed never, none is remembered.
  const current = error ?? (data === undefined && errorUpdateCount > 0 ? last : null)
  if (current !== last) setLast(current)
  return current
}
