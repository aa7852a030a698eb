import { expect, test } from 'vitest'
import { getNodeHealth } from './getNodeHealth.ts'

const node = 'https://node.example/'
const answer = (body: unknown, status: number) => ({
  node,
  fetch: async () => new Response(JSON.stringify(body), { status }),
})

test('a node that has lost its chain says so', async () => {
  expect(await getNodeHealth(answer({ isUp: true, openOrders: 2 }, 200))).toEqual({ isUp: true, openOrders: 2 })
  expect(await getNodeHealth(answer({ isUp: false, openOrders: 0 }, 503))).toMatchObject({ isUp: false })
})

test('what is no node is told from one that does not answer', async () => {
  await expect(getNodeHealth(answer('hello', 200))).rejects.toMatchObject({ code: 'node.invalidAnswer' })
  await expect(getNodeHealth(answer({}, 404))).rejects.toMatchObject({ code: 'node.refused', retryable: false })
  const fetch = async () => {
    throw new TypeError('refused')
  }
  await expect(getNodeHealth({ node, fetch })).rejects.toMatchObject({ code: 'node.unreachable', retryable: true })
})
