// Starts a market of one's own and plays a real contest on it. State is kept in .assay/ and survives a restart.
import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  applyBinning,
  AssayError,
  commitDataset,
  connectMarket,
  createBinning,
  deployMarket,
  type Market,
  readCsv,
} from '@assay/sdk'
import { folderStore, type LocalChain, rehearseContest, startLocalChain } from '@assay/sdk/node'
import { createProgress } from '../cli/src/output/progress.ts'
import { formatReport } from '../cli/src/rehearse/formatReport.ts'

const root = join(import.meta.dirname, '..')
const home = join(root, '.assay')
const port = Number(process.env.ASSAY_PORT ?? 8545)
const { values: options } = parseArgs({
  options: { once: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
})

try {
  await start()
} catch (error) {
  if (!(error instanceof AssayError)) throw error
  console.error(error.message)
  process.exitCode = error.retryable ? 2 : 1
}

async function start() {
  const chain = await startLocalChain({ port, statePath: join(home, 'chain.json') })
  const stop = () => chain.stop()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    await demonstrate(chain)
    if (options.once) return
    console.error(`\nThe market is up at ${chain.rpcUrl}. Try:  npx assay contest list\nStop with Ctrl-C; npm start goes on from here, npm run reset forgets it.`)
    await chain.ended
  } finally {
    await chain.stop()
  }
}

async function demonstrate(chain: LocalChain) {
  const market = await findOrDeploy(chain)
  const label = 'diagnosis'
  const table = await readCsv(readFileSync(join(root, 'data/breast_cancer.csv')), { name: 'breast_cancer.csv', label })
  const binning = createBinning(table)
  const dataset = commitDataset(applyBinning(table, binning), binning, { name: 'breast_cancer' })
  const progress = createProgress()
  const store = folderStore(join(home, 'content'))
  const contest = await rehearseContest({ chain, market, dataset, store, onStep: progress.step }).finally(progress.stop)
  console.log(options.json ? JSON.stringify({ contest }) : formatReport(contest))
}

/** The market of an earlier start, if the chain still has it. */
async function findOrDeploy({ client, rpcUrl, accounts: [deployer] }: LocalChain): Promise<Market> {
  const file = join(home, 'market.json')
  try {
    const { contests, deployedBlock } = JSON.parse(readFileSync(file, 'utf8'))
    return await connectMarket({ rpcUrl, contests, deployedBlock: BigInt(deployedBlock) })
  } catch {
    // None yet, or of a chain that was reset.
  }
  if (!deployer) throw new AssayError('chain.noAccount', 'The local chain has no accounts')
  const market = await deployMarket({ client, account: deployer })
  const { contests, deployedBlock } = market
  const text = JSON.stringify({ chainId: client.chain?.id, rpcUrl, contests, deployedBlock: String(deployedBlock) }, null, 2)
  await mkdir(home, { recursive: true })
  await writeFile(`${file}.tmp`, `${text}\n`)
  await rename(`${file}.tmp`, file)
  return market
}
