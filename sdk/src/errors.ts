/** What every error of Assay carries, so that a program can act on it without reading its text. */
export type AssayErrorOptions = {
  /** What went wrong, in short lines: the file, row, column or field and the value found there. */
  details?: string
  /** What the reader can do about it. */
  hint?: string
  /** True when the same call may succeed later unchanged. */
  retryable?: boolean
  cause?: unknown
}

/**
 * The one error shape of Assay. Match on `code`, never on text.
 *
 * @example
 * ```ts
 * import { AssayError } from '@assay/sdk'
 *
 * const error = new AssayError('dataset.empty', 'iris.csv has no rows', { hint: 'Check the file.' })
 * error.code // 'dataset.empty'
 * ```
 */
export class AssayError extends Error {
  override readonly name: string = 'AssayError'
  /** `topic.condition`, stable across releases. */
  readonly code: string
  readonly shortMessage: string
  readonly details: string | undefined
  readonly hint: string | undefined
  readonly retryable: boolean

  constructor(code: string, shortMessage: string, options: AssayErrorOptions = {}) {
    super([shortMessage, options.details, options.hint].filter(Boolean).join('\n'), { cause: options.cause })
    this.code = code
    this.shortMessage = shortMessage
    this.details = options.details
    this.hint = options.hint
    this.retryable = options.retryable ?? false
  }
}
