import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ContentStore, contentId, nodeStore } from '@assay/sdk'
import { folderStore } from '@assay/sdk/node'
import type { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentRoutes } from './contentRoutes.ts'
import { answerProblem } from './problem.ts'

const bytes = new TextEncoder().encode('<script>alert(1)</script>')
const cid = contentId(bytes)
let dir: string
let store: ContentStore
let app: Hono

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-content-'))
  store = folderStore(dir, { quotaBytes: 2 ** 20 })
  app = contentRoutes({ source: store, uploads: store }).onError(answerProblem)
})
afterEach(() => rm(dir, { recursive: true }))

const put = (id: string, body: BodyInit, headers = {}) =>
  app.request(`/ipfs/${id}`, { method: 'PUT', body, headers, duplex: 'half' } as RequestInit)

async function problem(response: Response): Promise<unknown> {
  const { status, code } = (await response.json()) as { status: number; code: string }
  expect(status).toBe(response.status)
  return [status, code]
}

test('what was put is given out, and by no browser run', async () => {
  const { request } = app
  const client = nodeStore({ url: '', fetch: async (address, init) => request(String(address), init) })
  expect(await client.put(bytes)).toBe(cid)
  expect(await client.put(bytes)).toBe(cid)
  expect(await client.get(cid)).toEqual(bytes)
  const { headers } = await request(`/ipfs/${cid}`)
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/vnd.ipld.raw',
    'content-disposition': expect.stringMatching(/^attachment/),
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringContaining('immutable'),
  })
})

test('HEAD says whether it is there', async () => {
  await put(cid, bytes)
  const head = await app.request(`/ipfs/${cid}`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect((await app.request(`/ipfs/${contentId(new Uint8Array())}`, { method: 'HEAD' })).status).toBe(404)
})

test('other bytes than those of the id are not kept', async () => {
  expect(await problem(await put(cid, 'other'))).toEqual([422, 'content.wrongBytes'])
  expect(await readdir(dir)).toEqual([])
})

test.each(['..%2f..%2fetc', 'x', `${cid}x`, 'QmNLei78zWmzUdbeRB3CiUfAizWUrbeeZh5K1rhAQKCh51'])(
  '%s is no content id, to read or to write',
  async id => {
    expect(await problem(await app.request(`/ipfs/${id}`))).toEqual([400, 'content.invalidId'])
    expect(await problem(await put(id, bytes))).toEqual([400, 'content.invalidId'])
  },
)

test('what is too large is not read to its end, whether or not it says so', async () => {
  expect(await problem(await put(cid, bytes, { 'content-length': `${2 ** 26 + 1}` }))).toEqual([
    413,
    'content.tooLarge',
  ])
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 2 ** 20
      controller.enqueue(new Uint8Array(2 ** 20))
    },
  })
  expect(await problem(await put(cid, endless))).toEqual([413, 'content.tooLarge'])
  expect(sent).toBeLessThan(2 ** 27)
})

test('no more is kept than there is room for, and what is there goes on', async () => {
  await put(cid, bytes)
  const large = crypto.getRandomValues(new Uint8Array(2 ** 16))
  const pieces = Array.from({ length: 20 }, (_, index) => large.with(0, index) as Uint8Array<ArrayBuffer>)
  const answers = []
  for (const piece of pieces) answers.push((await put(contentId(piece), piece)).status)
  expect(answers).toEqual(pieces.map((_, index) => (index < 15 ? 201 : 507)))
  expect((await put(cid, bytes)).status).toBe(201)
  expect(await readdir(dir)).toHaveLength(16)
})

test('only so many bodies are held at once', async () => {
  const releases: (() => void)[] = []
  const waiting = () =>
    new ReadableStream({
      start: controller => {
        releases.push(() => {
          controller.enqueue(bytes)
          controller.close()
        })
      },
    })
  const first = Array.from({ length: 8 }, () => put(cid, waiting()))
  expect(await problem(await put(cid, bytes))).toEqual([429, 'node.busy'])
  for (const release of releases) release()
  for (const answer of await Promise.all(first)) expect(answer.status).toBe(201)
  expect((await put(cid, bytes)).status).toBe(201)
})

test('nothing is taken where uploads are not accepted', async () => {
  app = contentRoutes({ source: store })
  expect((await put(cid, bytes)).status).toBe(404)
})

test('a file that was damaged is the keeper’s fault, and mended by putting it again', async () => {
  await put(cid, bytes)
  await writeFile(join(dir, cid), 'damaged')
  expect((await app.request(`/ipfs/${cid}`)).status).toBe(500)
  await put(cid, bytes)
  expect((await app.request(`/ipfs/${cid}`)).status).toBe(200)
})
