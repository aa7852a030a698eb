import { AssayError, explainError } from '@assay/sdk'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { BaseError } from 'viem'
import { Button } from './Button.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import { useLastError } from './useLastError.ts'
import styles from './Waiting.module.css'

type Props<Data> = {
  query: UseQueryResult<Data>
  /** How many lines to keep room for. */
  lines?: number
  children(data: Data): ReactNode
}

/** What a query brought: until then room for it, and where it failed the reason and a way to try again. */
export function Waiting<Data>({ query, lines = 3, children }: Props<Data>) {
  const error = useLastError(query)
  if (query.data !== undefined) {
    return (
      <>
        {query.isRefetchError && <Stale query={query} />}
        {children(query.data)}
      </>
    )
  }
  if (error) {
    return (
      <ErrorNotice error={asAssayError(error)}>
        <Button look="quiet" onClick={() => void query.refetch()} busy={query.isFetching}>
          Try again
        </Button>
      </ErrorNotice>
    )
  }
  return (
    <div className={styles.waiting} role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, line) => line).map(line => (
        <span key={line} />
      ))}
    </div>
  )
}

function Stale({ query }: { query: UseQueryResult<unknown> }) {
  return (
    <p className={styles.stale} role="status">
      This is from {new Date(query.dataUpdatedAt).toLocaleTimeString()}: {asAssayError(query.error).shortMessage}.
      Trying again.
    </p>
  )
}

/** Queries call the SDK or viem, whose errors can be explained; anything else is a fault of the page. */
export const asAssayError = (error: unknown): AssayError =>
  error instanceof AssayError || error instanceof BaseError
    ? explainError(error)
    : new AssayError('web.fault', 'Something in this page failed', { details: String(error), cause: error })

/** Nothing is there, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children}
    </div>
  )
}
