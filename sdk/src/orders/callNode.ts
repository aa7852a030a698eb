import { AssayError } from '../errors.ts'
import { readProblem } from './nodeProblem.ts'

export type NodeCall = RequestInit & {
  /** By default the platform's own. */
  fetch?: typeof fetch | undefined
  /** What the caller can do if the node does not answer. */
  hint?: string
  /** A status that is an answer, though none of success. */
  answers?: number
}

/**
 * Asks a node, and has its answer unless that is a refusal.
 *
 * @throws AssayError `node.unreachable` (retryable), and what the node answers.
 */
export async function callNode(address: string, call: NodeCall = {}): Promise<Response> {
  const { fetch = globalThis.fetch, hint = 'Try again later.', answers, ...request } = call
  const response = await fetch(address, request).catch(cause => {
    throw new AssayError('node.unreachable', 'The node does not answer', {
      details: `${address}\n${cause}`,
      hint,
      retryable: true,
      cause,
    })
  })
  if (!response.ok && response.status !== answers) throw await readProblem(response)
  return response
}
