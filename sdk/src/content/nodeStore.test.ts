import { expect, test } from 'vitest'
import { contentId } from './contentId.ts'
import { nodeStore } from './nodeStore.ts'

const bytes = new TextEncoder().encode('a contest’s card')
const cid = contentId(bytes)

/** A node that keeps what it is sent. */
const keeping = () => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  const fetch = async (address: string | URL | Request, request?: RequestInit) => {
    const { pathname } = new URL(String(address), 'https://page.example')
    if (request?.method !== 'PUT')
      return new Response(kept.get(pathname) ?? null, { status: kept.has(pathname) ? 200 : 404 })
    kept.set(pathname, new Uint8Array(await new Response(request.body ?? null).arrayBuffer()))
    return new Response(null, { status: 201 })
  }
  return { kept, fetch }
}

test.each(['https://node.example/', ''])('what is put at "%s" comes back, under its content id', async url => {
  const { kept, fetch } = keeping()
  const store = nodeStore({ url, fetch })
  await expect(store.get(cid)).rejects.toMatchObject({ code: 'content.notFound' })
  expect(await store.put(bytes)).toBe(cid)
  expect([...kept.keys()]).toEqual([`/ipfs/${cid}`])
  expect(await store.get(cid)).toEqual(bytes)
})

test('a refusal is told as the node tells it', async () => {
  const problem = { title: 'There is no room left', code: 'content.noRoom', retryable: false }
  const fetch = async () => new Response(JSON.stringify(problem), { status: 507 })
  await expect(nodeStore({ url: '', fetch }).put(bytes)).rejects.toMatchObject({
    code: 'content.noRoom',
    retryable: false,
  })
})

test('a connection that fails can be tried again', async () => {
  const fetch = async () => {
    throw new TypeError('fetch failed')
  }
  await expect(nodeStore({ url: '', fetch }).put(bytes)).rejects.toMatchObject({
    code: 'node.unreachable',
    retryable: true,
  })
})
