import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  commitEntry,
  connectHistory,
  connectMarket,
  contentId,
  contractsOf,
  encodeContestCard,
  encodeModelCard,
  findDatasets,
  findLicenses,
  findModels,
  findOrders,
  findSales,
  fundContest,
  getContestRecord,
  getIndexedBlock,
  getModelRecord,
  getPriceHistory,
  type Market,
  withAccount,
} from '@assay/sdk'
import { keccak256, numberToHex, zeroAddress } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findPostgres, startPostgres, type TestServer } from '../../node/src/postgres.testing.ts'
import { type OrderScene, price, setOrderScene } from '../../sdk/src/orders/orderScene.testing.ts'
import { expectHistory } from './expectHistory.testing.ts'
import { playMarket } from './playMarket.testing.ts'
import { bidPrice, salePrice } from './playModels.testing.ts'
import { type Indexer, startIndexer } from './startIndexer.ts'

const task = 'image-classification'
const prose = { description: '', trainingData: '', uses: '', limits: '', howToUse: '', citation: '' }
const modelCard = {
  ...prose,
  library: 'assay',
  license: 'apache-2.0',
  language: [],
  tags: [],
  evaluations: [],
  files: [],
}
const title = 'Wines <script>alert(1)</script>'
/** Not that of a chain of one’s own, which is indexed anew at each start. */
const chainId = 1337

let scene: OrderScene
let market: Market
let contestId: bigint
let home: string
let gateway: Server
let postgres: TestServer | undefined

beforeAll(async () => {
  const programs = await findPostgres()
  home = await mkdtemp(join(tmpdir(), 'assay-indexer-'))
  ;[scene, postgres] = await Promise.all([setOrderScene(), programs ? startPostgres(programs) : undefined])
  const contest = encodeContestCard({ title, description: '', binning: scene.wanted.binning })
  const model = encodeModelCard({ ...modelCard, title: 'Digits', task })
  gateway = createServer(({ url }, response) => {
    response.end([contest, model].find(card => url?.includes(contentId(card))))
  }).listen(0, '127.0.0.1')
  const played = await playMarket(scene, { contest: contentId(contest), model: contentId(model) }, home)
  contestId = played.openContestId
  const { chain } = scene
  await chain.client.request({ method: 'anvil_setChainId', params: [chainId] } as never)
  const { deployedBlock } = played.market
  market = await connectMarket({ rpcUrl: chain.rpcUrl, ...contractsOf(played.market), deployedBlock })
})

afterAll(async () => {
  gateway?.close()
  await Promise.all([scene?.chain.stop(), postgres?.stop()])
  await rm(home, { recursive: true, force: true })
})

test.concurrent('history is what the chain says, after a reorganisation and after a kill', {
  timeout: 300_000,
}, async () => {
  const databases = postgres ? [undefined, postgres.databaseUrl] : [undefined]
  let indexers = await startAll()
  try {
    await vi.waitFor(() => agreeAll(), patience)
    const history = connectHistory(indexers[0]!)
    expect(await getContestRecord(history, { contestId })).toMatchObject({ title })
    expect(await getContestRecord(history, { contestId: 1n })).toMatchObject({ title: undefined })
    expect(await getModelRecord(history, { modelId: 2n })).toMatchObject({ title: 'Digits', task, vault: undefined })
    expect(
      (await findModels(history, { search: 'digits', orderBy: 'earned' })).items.map(({ modelId }) => modelId),
    ).toEqual([1n, 2n, 3n])
    expect((await findSales(history, { modelId: 1n })).items).toMatchObject([
      { price: bidPrice, royalty: bidPrice / 20n, token: market.weth },
      { price: salePrice, royalty: salePrice / 20n, token: zeroAddress },
    ])
    const { items: licenses } = await findLicenses(history, { modelId: 1n })
    expect(licenses.map(({ tier, amount, price }) => [tier, amount, price]).sort()).toEqual([
      ['download', 1, 0n],
      ['download', 1, 1_000n],
      ['download', 1, 1_000n],
      ['use', 1, 1_000n],
    ])
    const [undisclosed] = (await findOrders(history, { limit: 1 })).items
    const earned = (price * 95n) / 100n + (undisclosed!.price * 3n) / 100n
    expect(await findDatasets(history, { orderBy: 'passRate' })).toMatchObject({
      items: [{ orders: 3, proven: 1, missed: 1, passRateBps: 5_000, earned }],
    })
    const prices = await getPriceHistory(history, { datasetId: 1n })
    expect(prices.map(({ cause, orderId }) => [cause, orderId])).toEqual([
      ['listed', undefined],
      ['proven', 1n],
      ['missed', 2n],
    ])

    await enter(0, 5)
    await vi.waitFor(() => agreeAll(), patience)
    await reorganise()
    await enter(7, 1)
    await vi.waitFor(() => agreeAll(), patience)

    // Long enough to be killed in.
    await scene.chain.mineBlocks(100)
    await enter(20, 2)
    const head = await getBlockNumber(market.client)
    await vi.waitFor(async () => expect((await getIndexedBlock(history)).block).toBeGreaterThan(head - 90n), patience)
    for (const { pid } of indexers) process.kill(pid, 'SIGKILL')
    expect((await getIndexedBlock(history).catch(error => error)).code).toBe('history.unreachable')
    await Promise.all(indexers.map(({ ended }) => ended))
    await reorganise()
    await enter(30, 2)
    indexers = await startAll()
    await vi.waitFor(() => agreeAll(), patience)
  } finally {
    await Promise.all(indexers.map(({ stop }) => stop()))
  }

  function startAll(): Promise<Indexer[]> {
    const { port } = gateway.address() as AddressInfo
    const gateways = [`http://127.0.0.1:${port}`]
    return Promise.all(
      databases.map((databaseUrl, place) =>
        startIndexer({
          market,
          rpcUrl: scene.chain.rpcUrl,
          dir: join(home, `indexer-${place}`),
          gateways,
          ...(databaseUrl && { databaseUrl }),
        }),
      ),
    )
  }

  async function agreeAll(): Promise<void> {
    await Promise.all(indexers.map(indexer => expectHistory(connectHistory(indexer), market)))
  }
})

/** Adds to the open contest's reward, and as many entries, each in a block of its own. */
async function enter(first: number, count: number): Promise<void> {
  await fundContest(withAccount(market, scene.chain.accounts[first % 10]!), { contestId, amount: BigInt(first + 1) })
  for (let number = first; number < first + count; number++) {
    const submitter = withAccount(market, scene.chain.accounts[number % 10]!)
    await commitEntry(submitter, { contestId, commitment: keccak256(numberToHex(number)) })
  }
}

/** Other blocks take the place of the last five, without what was in them. */
async function reorganise(): Promise<void> {
  await market.client.request({ method: 'anvil_reorg', params: [5, []] } as never)
}

const patience = { timeout: 60_000, interval: 200 }

test.concurrent('what cannot be started says so', { timeout: 120_000 }, async () => {
  const parameters = { market: scene.market, rpcUrl: scene.chain.rpcUrl, dir: join(home, 'taken') }
  const { port } = gateway.address() as AddressInfo
  await expect(startIndexer({ ...parameters, port })).rejects.toMatchObject({ code: 'indexer.portTaken' })
  const databaseUrl = 'postgresql://127.0.0.1/market'
  await expect(startIndexer({ ...parameters, databaseUrl })).rejects.toMatchObject({ code: 'indexer.localChain' })
  await mkdir(parameters.dir)
  await writeFile(join(parameters.dir, 'pglite'), 'A file where the database is to be.')
  await expect(startIndexer({ ...parameters, market })).rejects.toMatchObject({
    code: 'indexer.notStarted',
    details: expect.stringContaining('EEXIST'),
  })
})
