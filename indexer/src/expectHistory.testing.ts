import {
  type Contest,
  contestsAbi,
  type Entry,
  findActivity,
  findContests,
  findDatasets,
  findEntries,
  findOrders,
  getEntries,
  getMarketTotals,
  getPriceHistory,
  getScoreHistory,
  type History,
  type Listing,
  licensesAbi,
  listContests,
  listListings,
  listOrders,
  type Market,
  modelsAbi,
  type Order,
  ordersAbi,
  ordersPlace,
  poolsAbi,
  requireModels,
  requireRuns,
  revenueAbi,
  runsAbi,
  sharesAbi,
  shareVaultAbi,
} from '@assay/sdk'
import { type Address, getAddress, zeroAddress } from 'viem'
import { getContractEvents, getTransactionReceipt, readContract } from 'viem/actions'
import { expect } from 'vitest'
import { expectModels } from './expectModels.testing.ts'

/** That everything in the history is what the chain says now, and nothing is missing. */
export async function expectHistory(history: History, market: Market): Promise<void> {
  await expectActivity(history, market)
  const contests = await listContests(market)
  expect((await findContests(history)).items).toMatchObject(contests.map(contestOf))
  for (const { contestId, ranking } of contests) {
    const entries = await getEntries(market, contestId)
    const { items } = await findEntries(history, { contestId, orderBy: 'score' })
    expect(items.toSorted((a, b) => Number(a.entryId - b.entryId))).toMatchObject(entries.map(entryOf))
    expect(items.slice(0, ranking.length)).toMatchObject(
      ranking.map(({ payout, entryId, scoreBps }) => ({ payout, entryId, scoreBps, qualified: true })),
    )
    const scores = await getScoreHistory(history, { contestId })
    expect(scores.map(({ entryId, scoreBps }) => ({ entryId, scoreBps }))).toEqual(
      ranking.map(({ entryId, scoreBps }) => ({ entryId, scoreBps })),
    )
  }
  const listings = await listListings(market)
  expect((await findDatasets(history)).items).toMatchObject(listings.map(listingOf))
  for (const { datasetId } of listings) await expectPrices(history, market, datasetId)
  const orders = await listOrders(market)
  expect((await findOrders(history)).items).toMatchObject(orders.map(orderOf))
  expect(await getMarketTotals(history)).toEqual({
    contests: contests.length,
    entries: contests.reduce((sum, { entries }) => sum + entries, 0),
    datasets: listings.length,
    orders: orders.length,
    ...(await expectModels(history, market)),
  })
}

async function expectActivity(history: History, market: Market): Promise<void> {
  const { client, contests, pools, deployedBlock: fromBlock } = market
  const { orders } = ordersPlace(market)
  const runs = requireRuns(market)
  const { models, licenses, revenue, shares } = requireModels(market)
  const split = await getContractEvents(client, { address: shares, abi: sharesAbi, eventName: 'ModelSplit', fromBlock })
  const vaults = split.map(({ args }) => args.vault!)
  const logs = await Promise.all([
    getContractEvents(client, { address: contests, abi: contestsAbi, fromBlock }),
    getContractEvents(client, { address: orders, abi: ordersAbi, fromBlock }),
    getContractEvents(client, { address: pools!, abi: poolsAbi, fromBlock }),
    getContractEvents(client, { address: runs, abi: runsAbi, fromBlock }),
    getContractEvents(client, { address: models, abi: modelsAbi, fromBlock }),
    getContractEvents(client, { address: licenses, abi: licensesAbi, fromBlock }),
    getContractEvents(client, { address: revenue, abi: revenueAbi, fromBlock }),
    getContractEvents(client, { address: vaults, abi: shareVaultAbi, fromBlock }),
  ])
  const happened = [...logs, split]
    .flat()
    .filter(log => isOfMarket(log, vaults))
    .sort((a, b) => Number(b.blockNumber - a.blockNumber) || b.logIndex - a.logIndex)
    .map(({ eventName, transactionHash, blockNumber }) => [eventName, transactionHash, blockNumber])
  const { items, total } = await findActivity(history, { limit: 1_000 })
  expect(items.map(({ event, transaction, block }) => [event, transaction, block])).toEqual(happened)
  expect(total).toBe(happened.length)
}

/** Tokens tell more than the market does: who may move them, and what their minting tells already. */
function isOfMarket(
  { eventName, args, address }: { eventName: string; args: object; address: Address },
  vaults: Address[],
) {
  const ofToken = [
    'Approval',
    'ApprovalForAll',
    'DelegateVotesChanged',
    ...(vaults.includes(getAddress(address)) ? ['Transfer'] : []),
  ]
  return !ofToken.includes(eventName) && !('from' in args && args.from === zeroAddress)
}

async function expectPrices(history: History, market: Market, datasetId: bigint): Promise<void> {
  const { client } = market
  const { orders: address } = ordersPlace(market)
  for (const { transaction, price } of await getPriceHistory(history, { datasetId })) {
    const { blockNumber } = await getTransactionReceipt(client, { hash: transaction })
    const args = [datasetId] as const
    expect(await readContract(client, { address, abi: ordersAbi, functionName: 'price', args, blockNumber })).toBe(
      price,
    )
  }
}

const contestOf = ({ terms, dataset, schedule, ...contest }: Contest) => ({
  contestId: contest.contestId,
  organizer: contest.organizer,
  datasetRoot: contest.datasetRoot,
  status: contest.status,
  token: terms.token,
  reward: contest.reward,
  bond: terms.bond,
  submissionBond: terms.submissionBond,
  metric: terms.metric,
  thresholdBps: terms.thresholdBps,
  baseline: terms.baseline,
  families: terms.families,
  features: dataset.features,
  classes: dataset.classes,
  groups: dataset.groups,
  groupSize: dataset.groupSize,
  testGroups: terms.testGroups,
  entries: contest.entries,
  revealed: contest.revealed,
  evaluated: contest.evaluated,
  bestScoreBps: contest.ranking[0]?.scoreBps,
  beaconBlock: contest.beaconBlock,
  commitEnds: schedule?.commit,
  revealEnds: schedule?.reveal,
  testEnds: schedule?.test,
  evaluateEnds: schedule?.evaluate,
})

const entryOf = ({ contestId, entryId, submitter, status, scoreBps, settled }: Entry) => ({
  contestId,
  entryId,
  submitter,
  status,
  scoreBps: status === 'scored' ? scoreBps : undefined,
  settled,
})

const listingOf = ({ datasetId, vendor, open, token, offer, dataset, datasetRoot, rows, card, node }: Listing) => ({
  datasetId,
  vendor,
  open,
  token,
  ...offer,
  features: dataset.features,
  classes: dataset.classes,
  datasetRoot,
  rows,
  card,
  node,
})

const orderOf = ({ orderId, datasetId, customer, stage, deadline, price, circuit, settled, ...order }: Order) => ({
  orderId,
  datasetId,
  customer,
  stage,
  deadline: stage === 'settled' || stage === 'refunded' ? undefined : deadline,
  price,
  thresholdBps: order.thresholdBps,
  rows: order.rows,
  majority: order.majority,
  circuit: circuit.name,
  receipt: settled?.receipt,
})
