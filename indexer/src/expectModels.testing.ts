import {
  findChallenges,
  findLicenseOffers,
  findLicenses,
  findModels,
  findRuns,
  findSales,
  getChallenge,
  getLicenseOffers,
  getModelRecord,
  getRevenue,
  getRunRecord,
  type History,
  licensesAbi,
  listModels,
  listRuns,
  type Market,
  type ModelToken,
  type Run,
  requireModels,
} from '@assay/sdk'
import { getContractEvents, readContract } from 'viem/actions'
import { expect } from 'vitest'

/** That models, licenses and runs in the history are what the chain says now, and none is missing. */
export async function expectModels(history: History, market: Market): Promise<{ models: number; runs: number }> {
  const [models, runs] = await Promise.all([listModels(market), listRuns(market)])
  const records = (await findModels(history)).items
  expect(records).toMatchObject(models.map(modelOf))
  const { licenses: address } = requireModels(market)
  const held = await getContractEvents(market.client, { address, abi: licensesAbi, fromBlock: market.deployedBlock })
  for (const { modelId, parents } of models) {
    const { items: children, total } = await findModels(history, { parent: modelId })
    const derived = models.filter(({ parents }) => parents.some(parent => parent.modelId === modelId))
    expect(children.map(child => child.modelId)).toEqual(derived.map(child => child.modelId))
    const of = (...names: string[]) =>
      held.filter(({ eventName, args }) => names.includes(eventName) && 'modelId' in args && args.modelId === modelId)
    const { items: offers } = await findLicenseOffers(history, { modelId })
    expect(offers.toReversed()).toMatchObject(await getLicenseOffers(market, modelId))
    expect(await getModelRecord(history, { modelId })).toMatchObject({
      parents,
      children: total,
      earned: (await getRevenue(market, { modelId })).earned,
      licenses: of('LicenseBought', 'LicenseGranted').length,
      rentals: of('ModelRented').length,
      sales: (await findSales(history, { modelId })).total,
    })
  }
  for (const { licenseId, holder, amount } of (await findLicenses(history)).items) {
    const call = { address, abi: licensesAbi, functionName: 'balanceOf', args: [holder, licenseId] } as const
    expect(await readContract(market.client, call)).toBe(BigInt(amount))
  }
  expect((await findRuns(history)).items).toMatchObject(runs.map(runOf))
  for (const { runId } of runs) {
    const { items } = await findChallenges(history, { runId })
    const challenges = await Promise.all(items.map(({ challengeId }) => getChallenge(market, challengeId)))
    expect(items).toMatchObject(challenges.map(challengeOf))
    expect((await getRunRecord(history, { runId })).stage === 'rejected').toBe(items[0]?.verdict === 'fails')
  }
  return { models: models.length, runs: runs.length }
}

/** The last second that calendars know. */
const endOfTime = 8_640_000_000_000n

const modelOf = ({ epoch: _epoch, knownAt: _knownAt, user, ...model }: ModelToken) => ({
  ...model,
  user: user?.account,
  userExpires: user && (user.expires < endOfTime ? user.expires : endOfTime),
})

const runOf = ({ runId, trainer, stage, plan, card, beaconBlock, seed, anchors, completed }: Run) => ({
  runId,
  trainer,
  stage,
  ...plan,
  card,
  beaconBlock,
  seed,
  anchors: anchors.map(({ index, checkpoint }) => ({ index, checkpoint })),
  root: completed?.root,
  checkpoints: completed?.checkpoints,
  weightsRoot: completed?.weightsRoot,
  bond: completed?.bond,
  challengeEnds: completed?.challengeEnds,
  transcript: completed?.transcript,
})

const challengeOf = (challenge: Awaited<ReturnType<typeof getChallenge>>) => {
  const { challengeId, runId, challenger, turn, deadline, lo, hi, answer, segment, votes, verdict } = challenge
  const due = verdict === undefined ? deadline : undefined
  return { challengeId, runId, challenger, turn, deadline: due, lo, hi, answer, segment, votes, verdict }
}
