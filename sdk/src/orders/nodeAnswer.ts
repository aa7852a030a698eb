import { bytesToString } from 'viem'
import { readBody } from '../content/readBody.ts'

/** Whatever a node tells in JSON is shorter. */
const maxBytes = 2 ** 16

/** What a node answered in JSON; undefined for anything else. Whoever answers there may send a body without end. */
export async function readAnswer(response: Response): Promise<unknown> {
  try {
    const body = await readBody(response, maxBytes)
    return body && JSON.parse(bytesToString(body))
  } catch {
    return undefined
  }
}
