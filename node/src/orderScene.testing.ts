import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  applyBinning,
  chooseCircuit,
  commitDataset,
  createBinning,
  createListingCard,
  type Dataset,
  datasetCommitment,
  deployMarket,
  deriveSealKeys,
  encodeListingCard,
  listDataset,
  localChainId,
  type Market,
  type PlaceOrderParameters,
  randomField,
  readCsv,
  selectRows,
  withAccount,
} from '@assay/sdk'
import { chooseVerifiers, folderStore, type LocalChain, startLocalChain } from '@assay/sdk/node'
import type { HDAccount } from 'viem'
import { addDataset } from './datasetStore.ts'
import { openNodeSecret } from './nodeSecret.ts'

const data = join(import.meta.dirname, '../../data')
const hour = 3_600

/** A market on a chain of its own, a vendor whose node's folder holds the iris but thirty, which the customer has. */
export type OrderScene = {
  chain: LocalChain
  market: Market
  vendorAccount: HDAccount
  vendor: Market
  customer: Market
  /** Of the node. */
  dir: string
  /** Where the node is to listen. */
  port: number
  dataset: Dataset
  datasetId: bigint
  /** An order that the vendor can fulfil. */
  wanted(change?: Partial<PlaceOrderParameters>): PlaceOrderParameters
  clear(): Promise<void>
}

export const startPrice = 10n ** 15n

/** Sets a scene, which is to be cleared. */
export async function setOrderScene(): Promise<OrderScene> {
  const [chain, dir, port] = await Promise.all([
    startLocalChain(),
    mkdtemp(join(tmpdir(), 'assay-node-')),
    findFreePort(),
  ])
  const [deployer, vendorAccount, customerAccount] = chain.accounts as [HDAccount, HDAccount, HDAccount]
  const verifiers = await chooseVerifiers({ chainId: localChainId })
  const market = await deployMarket({ client: chain.client, account: deployer, verifiers })
  const vendor = withAccount(market, vendorAccount)

  const table = await readCsv(await readFile(join(data, 'iris.csv')), { name: 'iris.csv', label: 'species' })
  const binning = createBinning(table, { bins: 12 })
  const rows = applyBinning(table, binning)
  const numbers = Uint32Array.from({ length: rows.rowCount }, (_, row) => row)
  const isTest = (row: number) => row % 5 === 0
  const testRows = selectRows(rows, numbers.filter(isTest))
  const vendorRows = selectRows(
    rows,
    numbers.filter(row => !isTest(row)),
  )

  const dataset = commitDataset(vendorRows, binning, { name: 'iris' })
  await addDataset(dir, dataset)
  const card = encodeListingCard(createListingCard(dataset, { title: 'Iris', description: '' }))
  const { publicKey: sealKey } = await deriveSealKeys((await openNodeSecret(dir)).sealSeed)
  const { datasetId } = await listDataset(vendor, {
    dataset: datasetCommitment(dataset),
    offer: { startPrice, bondBps: 2_000, computeFeeBps: 300 },
    sealKey,
    card: await folderStore(join(dir, 'content')).put(card),
    node: `http://127.0.0.1:${port}`,
  })
  const { featureCount: features, classCount: classes, rowCount } = testRows
  return {
    chain,
    market,
    vendorAccount,
    vendor,
    customer: withAccount(market, customerAccount),
    dir,
    port,
    dataset,
    datasetId,
    wanted: change => ({
      datasetId,
      testSet: { rows: testRows, salt: randomField() },
      binning,
      circuit: chooseCircuit({ family: 'tree', rows: rowCount, features, classes, maxDepth: 4 }),
      training: { maxDepth: 4, minSamplesSplit: 2, minSamplesLeaf: 1, criterion: 'gini' },
      thresholdBps: 8_000,
      maxPrice: startPrice * 2n,
      windows: { commitSeconds: hour, discloseSeconds: hour, proveSeconds: hour, revealSeconds: hour },
      secret: randomField(),
      ...change,
    }),
    async clear() {
      await chain.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
