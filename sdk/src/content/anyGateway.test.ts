import { expect, test } from 'vitest'
import { anyGateway } from './anyGateway.ts'
import { contentId } from './contentId.ts'
import { gatewayStore } from './gatewayStore.ts'

const bytes = new TextEncoder().encode('a training bundle')
const cid = contentId(bytes)

const answering = (name: string, answer: () => Response) =>
  gatewayStore(`https://${name}.example`, { fetch: async () => answer() })
const holding = answering('holding', () => new Response(bytes))
const lacking = answering('lacking', () => new Response('no', { status: 404 }))
const forging = answering('forging', () => new Response('forged'))
const failing = answering('failing', () => {
  throw new TypeError('fetch failed')
})

test('the first that gives the content does, whatever the others say', async () => {
  expect(await anyGateway([lacking, forging, failing, holding]).get(cid)).toEqual(bytes)
})

test('where none does, each is told, and whether to try again', async () => {
  const getting = (...sources: (typeof holding)[]) => anyGateway(sources).get(cid)
  await expect(getting(lacking, lacking)).rejects.toMatchObject({ code: 'content.notFound', retryable: false })
  await expect(getting(lacking, failing)).rejects.toMatchObject({
    code: 'content.unreachable',
    retryable: true,
    details: expect.stringMatching(/lacking\.example[\s\S]*failing\.example/),
  })
  await expect(getting()).rejects.toMatchObject({ code: 'content.notFound' })
  await expect(anyGateway([holding]).get('../x')).rejects.toMatchObject({ code: 'content.invalidId' })
})

test('giving up is giving up all of them', async () => {
  const signal = AbortSignal.abort()
  const fetch = async () => signal.throwIfAborted() as never
  const sources = [gatewayStore('https://first.example', { fetch }), holding]
  await expect(anyGateway(sources).get(cid, { signal })).rejects.toMatchObject({ name: 'AbortError' })
})
