import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire, findPackageJSON } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startIndexer } from '@assay/indexer'
import {
  commitEntry,
  connectHistory,
  connectMarket,
  contestsAbi,
  defaultTerms,
  deployMarket,
  drawContest,
  findActivity,
  findContests,
  findDatasets,
  findEntries,
  getEntries,
  getMarketTotals,
  type History,
  listContests,
  type Market,
  openContest,
} from '@assay/sdk'
import { startLocalChain } from '@assay/sdk/node'
import pg from 'pg'
import { type HDAccount, keccak256, numberToHex, zeroHash } from 'viem'
import { getContractEvents } from 'viem/actions'
import { findPostgres, startPostgres } from '../node/src/postgres.testing.ts'
import { fillHistory } from './historyRows.ts'
import type { Figure } from './result.ts'

const runs = 200
const peerRuns = 10
const peerCount = 50
const submitter = `0x${'7'.padStart(40, '0')}` as const

/** The lists of the page, and what the chain is asked where there is no indexer. */
const lists: { name: string; ask(history: History): Promise<unknown>; peer?(market: Market): Promise<unknown> }[] = [
  {
    name: 'contests, the newest',
    ask: history => findContests(history, { open: true }),
    peer: market => listContests(market, { limit: peerCount }),
  },
  { name: 'contests by reward', ask: history => findContests(history, { open: true, orderBy: 'reward' }) },
  { name: 'contests by end', ask: history => findContests(history, { open: true, orderBy: 'ends' }) },
  { name: 'contests by a word', ask: history => findContests(history, { search: 'grain quality of batch 77' }) },
  {
    name: 'leaderboard of a contest',
    ask: history => findEntries(history, { contestId: 1n, orderBy: 'score' }),
    peer: market => getEntries(market, 1n),
  },
  { name: 'entries of an account', ask: history => findEntries(history, { submitter }) },
  { name: 'datasets by pass rate', ask: history => findDatasets(history, { open: true, orderBy: 'passRate' }) },
  {
    name: 'activity of the market',
    ask: history => findActivity(history),
    peer: ({ client, contests, deployedBlock }) =>
      getContractEvents(client, { address: contests, abi: contestsAbi, fromBlock: deployedBlock }),
  },
  { name: 'activity of a contest', ask: history => findActivity(history, { contestId: 1n }) },
  { name: 'activity of an account', ask: history => findActivity(history, { account: submitter }) },
  { name: 'how many of each', ask: history => getMarketTotals(history) },
]

/**
 * The lists of the page over 10,000 contests and 100,000 entries, 50 of each at a time, beside what the chain itself takes for
 * 50 contests and 50 entries: it has to be read one by one.
 */
export async function measureHistory(): Promise<{ runs: number; peer: string; figures: Figure[] }> {
  const programs = await findPostgres()
  const [chain, dir, postgres] = await Promise.all([
    startLocalChain(),
    mkdtemp(join(tmpdir(), 'assay-history-')),
    programs ? startPostgres(programs) : undefined,
  ])
  try {
    const [account] = chain.accounts as [HDAccount]
    const few = await deployMarket({ client: chain.client, account })
    await playFew(few, chain.mineBlocks)
    const peers = new Map<string, number>()
    for (const { name, peer } of lists) {
      if (peer) peers.set(name, (await measure(() => peer(few), peerRuns)).p95)
    }
    const deployed = await deployMarket({ client: chain.client, account })
    // Of a local chain nothing that was filled in would be kept.
    await chain.client.request({ method: 'anvil_setChainId', params: [1337] } as never)
    const market = await connectMarket({ ...deployed, rpcUrl: chain.rpcUrl })
    const place = { market, rpcUrl: chain.rpcUrl, dir }
    const figures = await measureLists('PGlite', place, peers)
    if (postgres) {
      figures.push(...(await measureLists('PostgreSQL', { ...place, databaseUrl: postgres.databaseUrl }, peers)))
    }
    return { runs, peer: `the chain itself, with ${peerCount} contests and entries`, figures }
  } finally {
    await Promise.all([chain.stop(), postgres?.stop()])
    await rm(dir, { recursive: true, force: true })
  }
}

async function measureLists(
  database: string,
  place: Parameters<typeof startIndexer>[0],
  peers: Map<string, number>,
): Promise<Figure[]> {
  await (await startIndexer(place)).stop()
  await (place.databaseUrl ? fillPostgres(place.databaseUrl) : fillPglite(join(place.dir, 'pglite')))
  const indexer = await startIndexer(place)
  try {
    const history = connectHistory(indexer)
    const figures: Figure[] = []
    for (const { name, ask } of lists) {
      const { p50, p95 } = await measure(() => ask(history), runs)
      const peer = peers.get(name)
      figures.push({ figure: `${name}, ${database}: p50`, unit: 'ms', ours: p50 })
      figures.push({
        figure: `${name}, ${database}: p95`,
        unit: 'ms',
        ours: p95,
        ...(peer && { peer }),
        goal: '≤ 100',
      })
    }
    return figures
  } finally {
    await indexer.stop()
  }
}

/** Contests, and as many entries of the first one. */
async function playFew(market: Market, mineBlocks: (count: number) => Promise<void>): Promise<void> {
  const dataset = {
    treeRoot: keccak256('0x'),
    binningHash: zeroHash,
    groups: 100,
    groupSize: 5,
    features: 4,
    classes: 3,
  }
  const terms = defaultTerms({ dataset, baseline: 4_000, reward: 1_000_000n, beaconDelayBlocks: 1 })
  for (let number = 0; number < peerCount; number++) await openContest(market, { dataset, terms, card: '' })
  await mineBlocks(2)
  await drawContest(market, { contestId: 1n })
  for (let number = 0; number < peerCount; number++) {
    await commitEntry(market, { contestId: 1n, commitment: keccak256(numberToHex(number)) })
  }
}

async function fillPostgres(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ nspname: string }>(schemaQuery)
  await client.query(fillHistory(rows[0]!.nspname))
  await client.end()
}

/** With Ponder's own PGlite: no other version reads its files. */
async function fillPglite(dir: string): Promise<void> {
  const { resolve } = createRequire(findPackageJSON('ponder', import.meta.url)!)
  const { PGlite }: typeof import('@electric-sql/pglite') = await import(
    pathToFileURL(resolve('@electric-sql/pglite')).href
  )
  const database = await PGlite.create(dir)
  const { rows } = await database.query<{ nspname: string }>(schemaQuery)
  await database.exec(fillHistory(rows[0]!.nspname))
  await database.close()
}

async function measure(ask: () => Promise<unknown>, times: number): Promise<{ p50: number; p95: number }> {
  await ask()
  const taken: number[] = []
  for (let run = 0; run < times; run++) {
    const start = performance.now()
    await ask()
    taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  const percentile = (share: number) => Number(taken[Math.ceil(share * times) - 1]!.toPrecision(3))
  return { p50: percentile(0.5), p95: percentile(0.95) }
}

const schemaQuery = `select nspname from pg_namespace where nspname like 'assay%'`
