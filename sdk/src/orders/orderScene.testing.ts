import type { Account } from 'viem'
import { deployMarket } from '../chain/deployMarket.ts'
import { type Market, withAccount } from '../chain/market.ts'
import { applyBinning } from '../datasets/applyBinning.ts'
import { commitDataset } from '../datasets/commitDataset.ts'
import { createBinning } from '../datasets/createBinning.ts'
import { type Dataset, datasetCommitment } from '../datasets/dataset.ts'
import { type Rows, selectRows } from '../datasets/rows.ts'
import { readSample } from '../datasets/samples.testing.ts'
import { randomField } from '../fields/field.ts'
import { createRandom } from '../models/random.ts'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { chooseCircuit } from './chooseCircuit.ts'
import { listDataset } from './listDataset.ts'
import type { PlaceOrderParameters } from './placeOrder.ts'
import { deriveSealKeys, type SealKeys } from './seal.ts'

export const price = 1_000_000n

/** A chain of its own with a market on it, a vendor who has listed a part of the wines, and a customer who has the rest. */
export type OrderScene = {
  chain: LocalChain
  market: Market
  vendor: Market
  customer: Market
  anyone: Market
  dataset: Dataset
  datasetId: bigint
  sealKeys: SealKeys
  /** What the customer would order. */
  wanted: PlaceOrderParameters
}

/** Sets a scene; its chain is to be stopped. */
export async function setOrderScene(): Promise<OrderScene> {
  const chain = await startLocalChain()
  const [first, second, third, fourth] = chain.accounts as Account[] as [Account, Account, Account, Account]
  const market = await deployMarket({ client: chain.client, account: first })
  const vendor = withAccount(market, second)

  const table = await readSample('wine')
  const binning = createBinning(table)
  const rows = applyBinning(table, binning)
  const order = createRandom(1).shuffle(Uint32Array.from({ length: rows.rowCount }, (_, row) => row))
  const part = (from: number, to?: number): Rows => selectRows(rows, order.subarray(from, to))
  const dataset = commitDataset(part(40), binning, { name: 'wine', groupSize: 1 })
  const sealKeys = await deriveSealKeys(new Uint8Array(32).fill(7))
  const { datasetId } = await listDataset(vendor, {
    dataset: datasetCommitment(dataset),
    offer: { startPrice: price, bondBps: 2_000, computeFeeBps: 300 },
    sealKey: sealKeys.publicKey,
    card: 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e',
    node: 'http://127.0.0.1:1',
  })
  const wanted: PlaceOrderParameters = {
    datasetId,
    testSet: { rows: part(0, 40), salt: randomField() },
    binning,
    circuit: chooseCircuit({ family: 'tree', rows: 40, features: rows.featureCount, classes: 3, maxDepth: 4 }),
    training: { maxDepth: 4, minSamplesSplit: 2, minSamplesLeaf: 1, criterion: 'gini' },
    thresholdBps: 8_000,
    maxPrice: price + 500n,
    secret: randomField(),
  }
  const [customer, anyone] = [withAccount(market, third), withAccount(market, fourth)]
  return { chain, market, vendor, customer, anyone, dataset, datasetId, sealKeys, wanted }
}
