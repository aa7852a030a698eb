import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

type Chunk = { file: string; imports?: string[] }

const dist = join(import.meta.dirname, '../dist')
const manifestFile = join(dist, '.vite/manifest.json')

/** Kilobytes of JavaScript, compressed, that a page loads before it shows anything: what it imports, and what that imports. */
function firstLoadKb(page: string): number {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const seen = new Set<string>()
  function visit(name: string): void {
    if (seen.has(name)) return
    seen.add(name)
    for (const imported of manifest[name]?.imports ?? []) visit(imported)
  }
  visit('index.html')
  visit(`src/pages/${page}.tsx`)
  const bytes = [...seen].map(name => gzipSync(readFileSync(join(dist, manifest[name]!.file))).length)
  return Math.round(bytes.reduce((sum, each) => sum + each, 0) / 1000)
}

test('what a page loads first is as large as was said, a contest’s or a model’s no more than 250 kB', async () => {
  expect(existsSync(manifestFile), 'npm run build').toBe(true)
  const pages = [
    'home/HomePage',
    'contest/ContestPage',
    'dataset/DatasetPage',
    'order/OrderPage',
    'portfolio/PortfolioPage',
    'model/ModelPage',
  ]
  const sizes = Object.fromEntries(pages.map(page => [page.replace(/.*\//, ''), firstLoadKb(page)]))
  expect(sizes.ContestPage).toBeLessThanOrEqual(250)
  expect(sizes.ModelPage).toBeLessThanOrEqual(250)
  await expect(`${JSON.stringify(sizes, null, 2)}\n`).toMatchFileSnapshot('../firstLoad.json')
})
