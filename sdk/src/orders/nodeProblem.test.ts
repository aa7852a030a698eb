import { expect, test } from 'vitest'
import { readProblem } from './nodeProblem.ts'

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })

test('a node’s refusal is told as it tells it', async () => {
  const body = {
    title: 'The rows do not open it',
    detail: 'commitment 5',
    code: 'order.wrongDisclosure',
    hint: 'Look.',
  }
  expect(await readProblem(answer(422, body))).toMatchObject({
    code: 'order.wrongDisclosure',
    shortMessage: 'The rows do not open it',
    details: 'commitment 5',
    hint: 'Look.',
    retryable: false,
  })
  expect(await readProblem(answer(503, body))).toMatchObject({ retryable: true })
  expect(await readProblem(answer(503, { ...body, retryable: false }))).toMatchObject({ retryable: false })
})

test('what is no refusal of a node is told by its status', async () => {
  for (const body of ['<html>', { title: 'x' }, { title: 'x', code: 'Not a code' }]) {
    expect(await readProblem(answer(404, body))).toMatchObject({
      code: 'node.refused',
      details: '404',
      retryable: false,
    })
  }
  expect(await readProblem(new Response('<html>', { status: 502 }))).toMatchObject({ retryable: true })
})

test('a body without end is not read to it', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull: controller => {
      sent += 10_000
      controller.enqueue(new Uint8Array(10_000))
    },
  })
  expect(await readProblem(new Response(endless, { status: 422 }))).toMatchObject({ code: 'node.refused' })
  expect(sent).toBeLessThan(200_000)
})
