import { AssayError } from '@assay/sdk'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

const statuses: Record<string, ContentfulStatusCode> = {
  'content.invalidId': 400,
  'content.noRoom': 507,
  'content.notFound': 404,
  'content.tooLarge': 413,
  'content.wrongBytes': 422,
  'dataset.invalidFile': 422,
  'dataset.wrongChecksum': 422,
  'dataset.wrongGroup': 422,
  'dataset.wrongRoot': 422,
  'listing.invalidCard': 422,
  'node.busy': 429,
  'node.noSuchPage': 404,
  'node.unknownOrder': 404,
  'order.wrongDisclosure': 422,
  'order.wrongStage': 409,
  'seal.unreadable': 400,
  'testSet.tooLarge': 413,
  'testSet.wrongLength': 422,
  'testSet.wrongRow': 422,
  'testSet.wrongSalt': 422,
  'upload.altered': 422,
  'upload.expired': 403,
  'upload.invalid': 422,
  'upload.noPermit': 400,
  'upload.tooLarge': 413,
  'upload.wrongRoot': 422,
  'upload.wrongSigner': 403,
}

/** What went wrong, as problem details (RFC 9457) with the code of an `AssayError`. What is not the caller's doing is not told. */
function problemOf(error: unknown): { status: ContentfulStatusCode; problem: object } {
  const isKnown = error instanceof AssayError
  const status = isKnown ? (statuses[error.code] ?? (error.retryable ? 503 : 500)) : 500
  if (!isKnown || status === 500) {
    return { status, problem: { title: 'The node failed', status, code: 'node.failed', retryable: true } }
  }
  const { code, shortMessage, hint, retryable } = error
  // Where this computer keeps its files is nobody's business.
  const details = code.startsWith('content.') ? undefined : error.details
  return {
    status,
    problem: {
      title: shortMessage,
      status,
      code,
      retryable,
      ...(details && status < 500 && { detail: details }),
      ...(hint && { hint }),
    },
  }
}

/** Answers a request that failed. */
export function answerProblem(error: unknown, context: Context): Response {
  const { status, problem } = problemOf(error)
  return context.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json' })
}
