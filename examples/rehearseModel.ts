// Plays what a model can earn on a private chain: recorded, verified, minted, licensed, rented, sold on Seaport, ordered on Ocean.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assayTraining, rehearsalAccounts, rehearseModel, runNode } from '@assay/node'
import { applyBinning, createBinning, deployMarket, localChainId, readCsv } from '@assay/sdk'
import { chooseVerifiers, findMarketplaces, folderStore, startLocalChain } from '@assay/sdk/node'
import { formatEther } from 'viem'

const folder = mkdtempSync(join(tmpdir(), 'assay-model-'))
const end = new AbortController()
const chain = await startLocalChain()
const { client } = chain
const { deployer, vendor: trainer } = rehearsalAccounts(chain)
const verifiers = await chooseVerifiers({ chainId: localChainId })
const deployed = await deployMarket({ client, account: deployer, verifiers })
const market = { ...deployed, ...(await findMarketplaces({ client, account: deployer })) }

const table = await readCsv(readFileSync('data/wine.csv'), { name: 'wine.csv', label: 'cultivar' })
const node = await runNode({
  market,
  account: trainer,
  dir: join(folder, 'node'),
  leastWindowSeconds: 60,
  signal: end.signal,
})
const { verified, delivered, earned } = await rehearseModel({
  chain,
  market,
  training: assayTraining(applyBinning(table, createBinning(table)), { trainer: 'mlp', hidden: [8] }),
  title: 'Wine by cultivar',
  trainingData: table.name,
  folder: join(folder, 'run'),
  store: folderStore(join(folder, 'content')),
  nodeUrl: node.url,
  bookUrl: node.url,
})
end.abort()
await node.ended
await chain.stop()
rmSync(folder, { recursive: true })

console.log(`${verified.matches} of ${verified.segments} segments match; delivered by ${delivered.join(', ')}`)
console.log(`The trainer earned ${formatEther(BigInt(earned.trainer))} ETH beside the price`)
