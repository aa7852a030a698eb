import { z } from 'zod'
import { AssayError } from '../errors.ts'
import { readAnswer } from './nodeAnswer.ts'

/** Problem details of a node (RFC 9457), with the code and the hint of an `AssayError`. */
const line = z
  .string()
  .max(1_000)
  // A terminal would obey what is not text.
  .transform(text => text.replace(/\p{Cc}/gu, ' '))
const schema = z.object({
  title: line,
  detail: line.optional(),
  code: z.string().regex(/^[a-z]\w*\.\w+$/),
  hint: line.optional(),
  retryable: z.boolean().optional(),
})

/** The error that a node answered with. */
export async function readProblem(response: Response): Promise<AssayError> {
  const problem = schema.safeParse(await readAnswer(response)).data
  const { status, statusText } = response
  const retryable = problem?.retryable ?? (status === 429 || status >= 500)
  if (problem === undefined) {
    const details = `${status} ${statusText}`.trim()
    return new AssayError('node.refused', 'The node refused, and did not say why', { details, retryable })
  }
  const { code, title, detail, hint } = problem
  return new AssayError(code, title, { retryable, ...(detail && { details: detail }), ...(hint && { hint }) })
}
