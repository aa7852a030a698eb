import { expect, test } from 'vitest'
import { contentId } from './contentId.ts'
import { gatewayStore } from './gatewayStore.ts'

const bytes = new TextEncoder().encode('a training bundle')
const cid = contentId(bytes)

/** A gateway that answers each request the same way, and notes what it was asked. */
const answering = (answer: () => Response) => {
  const asked: { address: string; accept: string | null }[] = []
  const fetch = async (address: string | URL | Request, request?: RequestInit) => {
    asked.push({ address: String(address), accept: new Headers(request?.headers).get('accept') })
    return answer()
  }
  return { asked, fetch }
}

test('asks a trustless gateway for the raw block', async () => {
  const { asked, fetch } = answering(() => new Response(bytes))
  expect(await gatewayStore('https://gateway.example/', { fetch }).get(cid)).toEqual(bytes)
  const address = `https://gateway.example/ipfs/${cid}?format=raw`
  expect(asked).toEqual([{ address, accept: 'application/vnd.ipld.raw' }])
})

test.each([
  [404, 'content.notFound', false],
  [410, 'content.notFound', false],
  [403, 'content.refused', false],
  [429, 'content.unreachable', true],
  [502, 'content.unreachable', true],
  [504, 'content.unreachable', true],
])('status %i is %s', async (status, code, retryable) => {
  const { fetch } = answering(() => new Response('no', { status }))
  const getting = gatewayStore('https://gateway.example', { fetch }).get(cid)
  await expect(getting).rejects.toMatchObject({ code, retryable, details: expect.stringContaining(`${status}`) })
})

test('forged content is refused', async () => {
  const { fetch } = answering(() => new Response('forged'))
  await expect(gatewayStore('https://gateway.example', { fetch }).get(cid)).rejects.toMatchObject({
    code: 'content.mismatch',
  })
})

test('no more is read than was allowed', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull: controller => {
      sent += 1000
      controller.enqueue(new Uint8Array(1000))
    },
  })
  const { fetch } = answering(() => new Response(endless))
  await expect(gatewayStore('https://gateway.example', { fetch, maxBytes: 10_000 }).get(cid)).rejects.toMatchObject({
    code: 'content.tooLarge',
  })
  expect(sent).toBeLessThan(20_000)
  const whole = answering(() => new Response(bytes))
  const getting = gatewayStore('https://gateway.example', whole).get(cid, { maxBytes: bytes.length - 1 })
  await expect(getting).rejects.toMatchObject({ code: 'content.tooLarge' })
})

test.each([
  ['never answers', () => new Promise<never>(() => {})],
  [
    'begins and then says no more',
    () => new ReadableStream({ start: controller => controller.enqueue(bytes.slice(0, 3)) }),
  ],
])('one that %s is given up, so that another can be asked', async (_, answer) => {
  const fetch = async (_: unknown, request?: RequestInit) => {
    const silent = Promise.withResolvers<never>()
    request?.signal?.addEventListener('abort', () => silent.reject(request.signal?.reason))
    const body = await Promise.race([answer(), silent.promise])
    const abort = new TransformStream()
    void body.pipeTo(abort.writable, { signal: request?.signal ?? undefined }).catch(() => {})
    return new Response(abort.readable)
  }
  const getting = gatewayStore('https://gateway.example', { fetch, patienceMs: 20 }).get(cid)
  await expect(getting).rejects.toMatchObject({ code: 'content.unreachable', retryable: true })
})

test('a connection that fails, at once or midway, can be tried again', async () => {
  const failures = [
    () => {
      throw new TypeError('fetch failed')
    },
    () => new Response(new ReadableStream({ pull: controller => controller.error(new TypeError('terminated')) })),
  ]
  for (const failure of failures) {
    const { fetch } = answering(failure)
    await expect(gatewayStore('https://gateway.example', { fetch }).get(cid)).rejects.toMatchObject({
      code: 'content.unreachable',
      retryable: true,
    })
  }
})

test('giving up is no error of the gateway', async () => {
  const signal = AbortSignal.abort()
  const fetch = async () => signal.throwIfAborted() as never
  await expect(gatewayStore('https://gateway.example', { fetch }).get(cid, { signal })).rejects.toMatchObject({
    name: 'AbortError',
  })
})

test('what is no content id never becomes part of an address', async () => {
  const { asked, fetch } = answering(() => new Response(bytes))
  await expect(gatewayStore('https://gateway.example', { fetch }).get('../admin')).rejects.toMatchObject({
    code: 'content.invalidId',
  })
  expect(asked).toEqual([])
})
