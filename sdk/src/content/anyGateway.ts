import { AssayError } from '../errors.ts'
import { checkContentId } from './contentId.ts'
import type { ContentSource } from './contentStore.ts'

/**
 * Reads content from the first of several sources that gives it; they are asked in their order.
 *
 * @throws AssayError from `get`, when none does: `content.invalidId`, `content.notFound`, or the code of a source that may give it later
 * (retryable), with what each said in `details`
 * @example
 * ```ts
 * const source = anyGateway([gatewayStore(''), gatewayStore('https://trustless-gateway.link')])
 * ```
 */
export function anyGateway(sources: readonly ContentSource[]): ContentSource {
  return {
    async get(cid, options) {
      checkContentId(cid)
      const failures: AssayError[] = []
      for (const source of sources) {
        try {
          return await source.get(cid, options)
        } catch (error) {
          if (!(error instanceof AssayError)) throw error
          failures.push(error)
        }
      }
      const { code = 'content.notFound', retryable = false } = failures.find(failure => failure.retryable) ?? {}
      throw new AssayError(code, `None of ${sources.length} gateways gives this content`, {
        details: [cid, ...failures.map(({ shortMessage, details }) => `${shortMessage}: ${details}`)].join('\n'),
        hint: 'Ask whoever published it where it is kept.',
        retryable,
        cause: failures,
      })
    },
  }
}
