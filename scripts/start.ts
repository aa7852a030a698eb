// Starts a market of one's own and plays a real contest on it. State is kept in .assay/ and survives a restart.
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Market } from '@assay/sdk'
import {
  AssayError,
  applyBinning,
  commitDataset,
  connectMarket,
  createBinning,
  deployMarket,
  readCsv,
} from '@assay/sdk'
import {
  folderStore,
  type LocalChain,
  type RehearsalStep,
  readMarketFile,
  rehearseContest,
  startLocalChain,
  writeMarketFile,
} from '@assay/sdk/node'
import { parseGwei } from 'viem'
import { describeReport } from '../cli/src/rehearse/describeReport.ts'

const root = join(import.meta.dirname, '..')
const home = join(root, '.assay')
const port = Number(process.env.ASSAY_PORT ?? 8545)
const { values: options } = parseArgs({
  options: { once: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})

async function start() {
  const chain = await startLocalChain({ port, statePath: join(home, 'chain.json') })
  const stop = () => chain.stop()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  // npm does not pass a SIGTERM on: without it, a chain that nobody sees would keep the port.
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && stop(), 500).unref()
  try {
    await demonstrate(chain)
    if (options.once) return
    console.error(
      `\nThe market is up at ${chain.rpcUrl}. Beside it, try:  npx assay contest list` +
        '\nStop with Ctrl-C; `npm start` goes on from here, `npm run reset` forgets it.',
    )
    await chain.ended
  } finally {
    await chain.stop()
  }
}

async function demonstrate(chain: LocalChain) {
  const market = await findOrDeploy(chain)
  const file = join(root, 'data/breast_cancer.csv')
  const table = await readCsv(createReadStream(file), { name: 'breast_cancer.csv', label: 'diagnosis' })
  const binning = createBinning(table)
  const dataset = commitDataset(applyBinning(table, binning), binning, { name: 'breast_cancer' })
  const store = folderStore(join(home, 'content'))
  // A third of the rows tests, rather than a fifth: scores vary less from draw to draw.
  const contest = await rehearseContest({ chain, market, dataset, testRows: 190, store, onStep })
  console.log(options.json ? JSON.stringify({ contest }) : `\n${describeReport(contest, parseGwei('1'))}`)
}

let told: string | undefined
function onStep({ message }: RehearsalStep) {
  if (message !== told) console.error(`  ${message}`)
  told = message
}

/** The market of an earlier start, unless the chain was reset since. */
async function findOrDeploy({ client, rpcUrl, accounts: [deployer] }: LocalChain): Promise<Market> {
  const known = await readMarketFile(home)
  // A market without pools is of an earlier version.
  if (known?.pools) {
    try {
      const market = await connectMarket({ ...known, rpcUrl })
      if (known.rpcUrl !== rpcUrl) await writeMarketFile(home, market, rpcUrl)
      return market
    } catch (error) {
      if (!(error instanceof AssayError && error.code === 'chain.noContract')) throw error
    }
  }
  if (!deployer) throw new AssayError('chain.noAccount', 'The local chain has no accounts')
  const market = await deployMarket({ client, account: deployer })
  await writeMarketFile(home, market, rpcUrl)
  return market
}

try {
  await start()
} catch (error) {
  if (!(error instanceof AssayError)) throw error
  console.error(error.message)
  if (error.code === 'chain.portTaken') console.error('Another port:  ASSAY_PORT=8546 npm start')
  process.exitCode = error.retryable ? 2 : 1
}
