import { z } from 'zod'
import { AssayError } from '../errors.ts'
import { callNode } from './callNode.ts'
import type { GetNodeVendorParameters } from './getNodeVendor.ts'
import { readAnswer } from './nodeAnswer.ts'
import { nodeAddress } from './nodeUrl.ts'

export type NodeHealth = {
  /** Whether it follows its chain. */
  isUp: boolean
  /** Of all its datasets. */
  openOrders: number
}

const schema = z.object({ isUp: z.boolean(), openOrders: z.int().min(0) })

const patienceMs = 10_000

/**
 * Whether a vendor's node answers, and how much it has to do.
 *
 * @throws AssayError `listing.invalidNode`, `node.unreachable` (retryable), `node.invalidAnswer`.
 */
export async function getNodeHealth(parameters: GetNodeVendorParameters): Promise<NodeHealth> {
  const { node, signal = AbortSignal.timeout(patienceMs), fetch } = parameters
  // A node that lost its chain says so.
  const response = await callNode(nodeAddress(node, '/health'), { signal, fetch, answers: 503 })
  const answer = schema.safeParse(await readAnswer(response))
  if (answer.success) return answer.data
  throw new AssayError('node.invalidAnswer', 'What answers there is no node of a vendor', {
    details: `${node}\n${z.prettifyError(answer.error)}`,
  })
}
