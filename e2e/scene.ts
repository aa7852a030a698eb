import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startIndexer } from '@assay/indexer'
import { runNode, saleRoutes } from '@assay/node'
import { type ContentStore, contractsOf, deployMarket, localChainId, type Market } from '@assay/sdk'
import {
  chooseVerifiers,
  claimPort,
  findMarketplaces,
  folderStore,
  type LocalChain,
  startLocalChain,
} from '@assay/sdk/node'
import { chromium } from 'playwright-core'
import type { HDAccount, LocalAccount } from 'viem'
import { serveWeb } from '../scripts/serveWeb.ts'
import { screenshots } from './inspectPage.ts'
import { type Person, seatPerson } from './person.ts'
import { layRpcLine, type RpcLine } from './rpcLine.ts'

/** A market as people find it: a chain, a vendor's node, the indexer, the built page, and a browser. */
export type Scene = {
  chain: LocalChain
  market: Market
  /** Who plays; the node is the vendor's. */
  people: Record<'vendor' | 'organizer' | 'entrant' | 'customer' | 'stranger', LocalAccount>
  /** For files of the stories; gone when the scene is cleared. */
  dir: string
  /** What the site gives out. */
  content: ContentStore
  /** What lies between the page and the chain. */
  line: RpcLine
  seat(account: LocalAccount): Promise<Person>
  /** Has everybody leave who is still there; takes a picture of where they were, if it is to have a name. */
  empty(pictureName?: string): Promise<void>
  clear(): Promise<void>
}

const chromiumPath = '/usr/bin/chromium'
export const hasChromium = existsSync(chromiumPath)

/** Sets the scene, which is to be cleared. */
export async function setScene(): Promise<Scene> {
  const ends: (() => unknown)[] = []
  const clear = async () => {
    for (const end of ends.reverse()) await end()
  }
  try {
    return { ...(await set(ends)), clear }
  } catch (error) {
    await clear()
    throw error
  }
}

/** @param ends Takes what ends each part, as soon as it is there. */
async function set(ends: (() => unknown)[]): Promise<Omit<Scene, 'clear'>> {
  const dir = await mkdtemp(join(tmpdir(), 'assay-e2e-'))
  ends.push(() => rm(dir, { recursive: true, force: true }))
  const chain = await startLocalChain()
  ends.push(chain.stop)
  const { client, rpcUrl } = chain
  const [deployer, vendor, organizer, entrant, customer, stranger] = chain.accounts as Six
  const verifiers = await chooseVerifiers({ chainId: localChainId })
  const deployed = await deployMarket({ client, account: deployer, verifiers })
  const market = { ...deployed, ...(await findMarketplaces({ client, account: deployer })) }
  const line = await layRpcLine(rpcUrl)
  ends.push(line.stop)
  const end = new AbortController()
  const node = await runNode({ market, account: vendor, dir: join(dir, 'node'), signal: end.signal })
  ends.push(() => {
    end.abort()
    return node.ended
  })

  const dist = join(dir, 'dist')
  const port = await claimPort(undefined, 'web')
  const gateways = [`http://127.0.0.1:${port}`, node.url]
  const starting = startIndexer({ market, rpcUrl, dir: join(dir, 'indexer'), gateways })
  ends.push(() =>
    starting.then(
      ({ stop }) => stop(),
      () => {},
    ),
  )
  const [indexer] = await Promise.all([starting, buildPage(dist)])
  const config = {
    chainId: localChainId,
    rpcUrl: line.url,
    ...contractsOf(market),
    deployedBlock: Number(market.deployedBlock),
    historyUrl: indexer.url,
    gateways: ['', node.url],
    uploadUrl: '',
    bookUrl: '',
    nodeUrl: node.url,
    testAccounts: true,
  }
  const content = folderStore(join(dir, 'content'))
  const book = saleRoutes({ market, folder: join(dir, 'sales') })
  const site = await serveWeb({ port, dist, config: () => config, content, book, isLocal: true })
  ends.push(site.stop)
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  ends.push(() => browser.close())
  return {
    chain,
    market,
    people: { vendor, organizer, entrant, customer, stranger },
    dir,
    content,
    line,
    seat: account => seatPerson({ browser, site: site.url, client, account }),
    async empty(pictureName) {
      line.mend()
      for (const [number, context] of browser.contexts().entries()) {
        const path = join(screenshots, `failed-${pictureName}-${number}.png`)
        if (pictureName) await context.pages()[0]?.screenshot({ path, fullPage: true })
        await context.close()
      }
    },
  }
}

type Six = [HDAccount, HDAccount, HDAccount, HDAccount, HDAccount, HDAccount]

/** As `npm start` serves it; in another process, for this one has React run as in development. */
async function buildPage(outDir: string): Promise<void> {
  const vite = join(import.meta.dirname, '../node_modules/vite/bin/vite.js')
  const web = join(import.meta.dirname, '../web')
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', web, '--outDir', outDir, '--logLevel', 'error'], { env })
}
