import { getAddress, zeroAddress } from 'viem'
import { getBalance } from 'viem/actions'
import { afterAll, expect, test } from 'vitest'
import { cancelContest } from '../contests/cancelContest.ts'
import { defaultTerms } from '../contests/contestTerms.ts'
import { fundContest } from '../contests/fundContest.ts'
import { openContest } from '../contests/openContest.ts'
import { deployToken } from '../contests/testToken.testing.ts'
import { datasetCommitment } from '../datasets/dataset.ts'
import { majorityShareBps } from '../datasets/majorityShare.ts'
import { setOrderScene } from '../orders/orderScene.testing.ts'
import { placeOrder } from '../orders/placeOrder.ts'
import { findOwed } from './findOwed.ts'
import { withdrawAll } from './withdrawAll.ts'

const scene = await setOrderScene()
afterAll(() => scene.chain.stop())

test('what contests and orders owe is found in every token, and paid in a transaction each', async () => {
  const { chain, market, customer, anyone, dataset, wanted } = scene
  const token = getAddress(await deployToken(chain))
  const commitment = datasetCommitment(dataset)
  const terms = defaultTerms({
    dataset: commitment,
    baseline: majorityShareBps(dataset.rows),
    reward: 1_000n,
    bond: 300n,
  })
  const contestIds: bigint[] = []
  for (const paidIn of [zeroAddress, token]) {
    const opened = { dataset: commitment, terms: { ...terms, token: paidIn }, card: '' }
    const { contestId } = await openContest(customer, opened)
    await fundContest(anyone, { contestId, amount: 50n })
    await cancelContest(customer, { contestId })
    contestIds.push(contestId)
  }
  await placeOrder(customer, wanted)

  const account = customer.account!.address
  const parameters = { account, contestIds, tokens: [token] }
  const owed = await findOwed(market, parameters)
  const byContest = { account, credited: 300n, settleable: [], fromRuns: 0n, fromModels: 0n, dividends: [] }
  expect(owed).toEqual([
    {
      ...byContest,
      token: zeroAddress,
      refundable: [{ contestId: 1n, amount: 1_000n }],
      fromContests: 1_300n,
      fromOrders: 500n,
      total: 1_800n,
    },
    {
      ...byContest,
      token,
      refundable: [{ contestId: 2n, amount: 1_000n }],
      fromContests: 1_300n,
      fromOrders: 0n,
      total: 1_300n,
    },
  ])

  const before = await getBalance(chain.client, { address: account })
  expect(await withdrawAll(anyone, { owed })).toHaveLength(3)
  expect((await getBalance(chain.client, { address: account })) - before).toBe(1_800n)
  expect(await findOwed(market, parameters)).toEqual([])
  await expect(withdrawAll(anyone, { owed })).rejects.toMatchObject({ code: 'contest.nothingOwed' })
})
