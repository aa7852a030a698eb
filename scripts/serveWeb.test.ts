import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentId, nodeStore } from '@assay/sdk'
import { folderStore } from '@assay/sdk/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveWeb } from './serveWeb.ts'

const html = '<!doctype html><title>Assay</title>'
const script = `console.log(${'1 + '.repeat(1_000)} 1)`
let folder: string
let web: Awaited<ReturnType<typeof serveWeb>>
let config: object = { name: 'first' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-web-'))
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'dist', 'index.html'), html)
  await writeFile(join(folder, 'dist', 'icon.svg'), '<svg/>')
  await writeFile(join(folder, 'dist', 'assets', 'index-abc.js'), script)
  web = await serveWeb({ ...parameters(), port: 0 })
})
afterAll(async () => {
  web.stop()
  await rm(folder, { recursive: true })
})

const parameters = () => ({
  dist: join(folder, 'dist'),
  content: folderStore(join(folder, 'content')),
  config: () => config,
})
const get = (path: string, init?: RequestInit) => fetch(`${web.url}${path}`, init)

/** As it stands, which `fetch` would tidy. */
const getRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = new URL(web.url)
    request({ port, path }, response => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })

test.each(['/', '/contests/3', '/portfolio/0x00000000000000000000000000000000000000a1'])(
  '%s is a page, and nobody keeps it',
  async path => {
    const response = await get(path)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toBe(html)
  },
)

test('what has its hash in its name is kept for good, and sent compressed', async () => {
  const response = await get('/assets/index-abc.js')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': expect.stringMatching(/^text\/javascript/),
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
  })
  expect(await response.text()).toBe(script)
})

test.each([
  '/assets/gone.js',
  '/gone.json',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '//secret.txt',
])('there is nothing at %s', async path => {
  expect(await getRaw(path)).toBe(404)
})

test('every answer says what a browser may do with it', async () => {
  for (const path of ['/', '/assets/index-abc.js', '/config.json', '/gone.js', '/ipfs/none']) {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
  }
})

test('says which market it shows, and what it is now', async () => {
  const response = await get('/config.json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toEqual({ name: 'first' })
  config = { name: 'second' }
  expect(await (await get('/config.json')).json()).toEqual({ name: 'second' })
})

test('keeps what the page publishes, for any page to read and no other to write', async () => {
  const bytes = new TextEncoder().encode('<script>alert(1)</script>')
  const cid = await nodeStore({ url: web.url }).put(bytes)
  expect(await nodeStore({ url: web.url }).get(cid)).toEqual(bytes)
  const { headers } = await get(`/ipfs/${cid}`, { headers: { origin: 'https://other.example' } })
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('content-type')).toBe('application/vnd.ipld.raw')
  const preflight = await get(`/ipfs/${cid}`, {
    method: 'OPTIONS',
    headers: { origin: 'https://other.example', 'access-control-request-method': 'PUT' },
  })
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET')
  const missing = await get(`/ipfs/${contentId(new Uint8Array(1))}`)
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})

test('says so where the port is taken, or the page not built', async () => {
  const port = Number(new URL(web.url).port)
  await expect(serveWeb({ ...parameters(), port })).rejects.toMatchObject({ code: 'web.portTaken' })
  await expect(serveWeb({ ...parameters(), dist: folder, port })).rejects.toMatchObject({ code: 'web.notBuilt' })
})
