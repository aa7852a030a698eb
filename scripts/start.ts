// Starts a market of one's own and plays a real contest and a real order on it. State is kept in .assay/ and survives a restart.
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type NodeEvent, rehearsalAccounts, rehearseOrder, runNode } from '@assay/node'
import type { Market } from '@assay/sdk'
import {
  AssayError,
  applyBinning,
  commitDataset,
  connectHistory,
  connectMarket,
  createBinning,
  deployMarket,
  getIndexedBlock,
  getMarketTotals,
  localChainId,
  readCsv,
  type Table,
} from '@assay/sdk'
import {
  chooseVerifiers,
  findMarketplaces,
  folderStore,
  type LocalChain,
  type RehearsalStep,
  readMarketFile,
  rehearseContest,
  startLocalChain,
  writeMarketFile,
} from '@assay/sdk/node'
import { parseGwei } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { describeModel } from '../cli/src/rehearse/describeModel.ts'
import { describeOrder } from '../cli/src/rehearse/describeOrder.ts'
import { describeReport } from '../cli/src/rehearse/describeReport.ts'
import { useCeremonyPoints } from './ceremonyPoints.ts'
import { demonstrateModel } from './demonstrateModel.ts'
import { type ServedPage, servePage } from './servePage.ts'

const root = join(import.meta.dirname, '..')
const home = join(root, '.assay')
const nodeDir = join(home, 'node')
const port = Number(process.env.ASSAY_PORT ?? 8545)
const nodePort = Number(process.env.ASSAY_NODE_PORT ?? 8700)
const ports = {
  indexer: Number(process.env.ASSAY_INDEXER_PORT ?? 8701),
  web: Number(process.env.ASSAY_WEB_PORT ?? 8702),
}
const { values: options } = parseArgs({
  options: { once: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})

async function start() {
  useCeremonyPoints()
  const chain = await startLocalChain({ port, statePath: join(home, 'chain.json') })
  const stop = () => chain.stop()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  // npm does not pass a SIGTERM on: without it, a chain that nobody sees would keep the port.
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && stop(), 500).unref()
  let page: ServedPage | undefined
  let node: Awaited<ReturnType<typeof startVendor>> | undefined
  try {
    const market = await findOrDeploy(chain)
    const { rpcUrl } = chain
    page = await servePage({ market, rpcUrl, home, ports, nodeUrl: `http://127.0.0.1:${nodePort}` })
    console.error(`  The market’s page is at ${page.url}; watch the demonstration there`)
    const table = await readTable('breast_cancer.csv', 'diagnosis')
    const { contest, order } = await demonstrate(chain, market, table)
    node = await startVendor(chain, market)
    const services = { nodeUrl: node.url, bookUrl: page.url }
    const model = await demonstrateModel({
      chain,
      market,
      table,
      home,
      ...services,
      onStep,
    })
    if (!options.json) console.log(`\n${describeModel(model)}`)
    const { url } = await page.indexer
    const indexed = await readIndexed(url, chain)
    if (options.json) console.log(JSON.stringify({ contest, order, model, indexed }))
    if (options.once) return
    console.error(
      `\nThe market is up:\n  ${page.url}  the page` +
        `\n  ${url}/graphql  its history\n  ${node.url}  a vendor’s node\n  ${rpcUrl}  the chain` +
        '\nBeside them, try:\n  npx assay contest list\n  npx assay dataset show' +
        '\nStop with Ctrl-C; `npm start` goes on from here, `npm run reset` forgets it.',
    )
    await chain.ended
  } finally {
    await node?.stop()
    await page?.stop()
    await chain.stop()
  }
}

async function demonstrate(chain: LocalChain, market: Market, table: Table) {
  const binning = createBinning(table)
  const dataset = commitDataset(applyBinning(table, binning), binning, { name: 'breast_cancer' })
  const store = folderStore(join(home, 'content'))
  // A third of the rows tests, rather than a fifth: scores vary less from draw to draw.
  const contest = await rehearseContest({ chain, market, dataset, testRows: 190, store, onStep })
  if (!options.json) console.log(`\n${describeReport(contest, parseGwei('1'))}\n`)

  const wine = await readTable('wine.csv', 'cultivar')
  const order = await rehearseOrder({ chain, market, table: wine, dir: nodeDir, port: nodePort, onStep })
  if (!options.json) console.log(`\n${describeOrder(order)}`)
  return { contest, order }
}

const readTable = (name: string, label: string): Promise<Table> =>
  readCsv(createReadStream(join(root, 'data', name)), { name, label })

let told: string | undefined
function onStep({ message }: RehearsalStep) {
  if (message !== told) console.error(`  ${message}`)
  told = message
}

/** The node that the demonstration listed its dataset with stays up, for orders by hand. */
async function startVendor(chain: LocalChain, market: Market) {
  const { vendor: account } = rehearsalAccounts(chain)
  const end = new AbortController()
  const onEvent = (event: NodeEvent) => {
    if ('orderId' in event) console.error(`  order ${event.orderId}: ${'step' in event ? event.step : event.type}`)
  }
  const listen = { port: nodePort }
  const { url, ended } = await runNode({ market, account, dir: nodeDir, listen, onEvent, signal: end.signal })
  return {
    url,
    async stop() {
      end.abort()
      await ended
    },
  }
}

/** What the indexer knows once it has read all that happened until now. */
async function readIndexed(url: string, { client }: LocalChain) {
  const history = connectHistory({ url })
  const head = await getBlockNumber(client)
  while ((await getIndexedBlock(history)).block < head) await sleep(100)
  return getMarketTotals(history)
}

/** The market of an earlier start, unless the chain was reset since. */
async function findOrDeploy({ client, rpcUrl, accounts: [deployer] }: LocalChain): Promise<Market> {
  const known = await readMarketFile(home)
  const place = { rpcUrl, bookUrl: `http://127.0.0.1:${ports.web}` }
  // A market without models is of an earlier version.
  if (known?.models) {
    try {
      const market = await connectMarket({ ...known, rpcUrl })
      await writeMarketFile(home, market, place)
      return market
    } catch (error) {
      if (!(error instanceof AssayError && error.code === 'chain.noContract')) throw error
    }
  }
  if (!deployer) throw new AssayError('chain.noAccount', 'The local chain has no accounts')
  const verifiers = await chooseVerifiers({ chainId: localChainId })
  const deployed = await deployMarket({ client, account: deployer, verifiers })
  const market = { ...deployed, ...(await findMarketplaces({ client, account: deployer })) }
  await writeMarketFile(home, market, place)
  return market
}

try {
  await start()
} catch (error) {
  if (!(error instanceof AssayError)) throw error
  console.error(error.message)
  if (error.code === 'chain.portTaken') console.error('Another port:  ASSAY_PORT=8546 npm start')
  if (error.code === 'node.portTaken') console.error('Another port:  ASSAY_NODE_PORT=8710 npm start')
  if (error.code === 'node.otherMarket')
    console.error('The chain was lost without its node. Begin anew:  npm run reset')
  if (error.code === 'indexer.portTaken') console.error('Another port:  ASSAY_INDEXER_PORT=8711 npm start')
  if (error.code === 'web.portTaken') console.error('Another port:  ASSAY_WEB_PORT=8712 npm start')
  process.exitCode = error.retryable ? 2 : 1
}
