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
  'model.erc721NonexistentToken': 404,
  'ocean.ended': 403,
  'ocean.invalidDdo': 422,
  'ocean.noAsset': 403,
  'ocean.notOfOwner': 403,
  'order.wrongDisclosure': 422,
  'order.wrongStage': 409,
  'safetensors.header': 422,
  'safetensors.layout': 422,
  'sale.bookFull': 507,
  'sale.cancelled': 409,
  'sale.expired': 409,
  'sale.filled': 409,
  'sale.invalidFile': 422,
  'sale.noModel': 400,
  'sale.noRoyalty': 422,
  'sale.notApproved': 409,
  'sale.notCovered': 409,
  'sale.notOwner': 409,
  'sale.notYet': 409,
  'sale.otherCollection': 422,
  'sale.otherToken': 422,
  'sale.tooLarge': 413,
  'sale.unsupported': 422,
  'sale.wrongSigner': 422,
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
  'weights.expired': 403,
  'weights.noRight': 403,
  'weights.noRoom': 507,
  'weights.notAdmitted': 403,
  'weights.notFound': 404,
  'weights.notOwner': 403,
  'weights.otherNode': 403,
  'weights.tooLarge': 413,
  'weights.unsigned': 400,
  'weights.wrongLength': 422,
  'weights.wrongRoot': 422,
  'weights.wrongSigner': 403,
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
