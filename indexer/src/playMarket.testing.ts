import {
  acknowledgeOrder,
  claimEntry,
  commitModel,
  commitModelFields,
  confirmEntry,
  datasetCommitment,
  defaultTerms,
  discloseOnChain,
  drawContest,
  evaluateEntry,
  finalizeContest,
  getOrder,
  localChainId,
  modelFields,
  openContest,
  placeOrder,
  proofInputs,
  proveOrder,
  randomField,
  refundOrder,
  requireCircuit,
  revealKey,
  revealTest,
  trainOrder,
  withdraw,
} from '@assay/sdk'
import { proveCircuit } from '@assay/sdk/node'
import { day, playUntilRevealed } from '../../sdk/src/contests/contestStage.testing.ts'
import type { OrderScene } from '../../sdk/src/orders/orderScene.testing.ts'
import { playModels } from './playModels.testing.ts'

export type Cards = { contest: string; model: string }

/**
 * Orders that were proven, missed and not disclosed, contests whose entry was executed and claimed, runs, models, and one contest
 * that takes entries.
 */
export async function playMarket(scene: OrderScene, cards: Cards, home: string) {
  await playOrders(scene, home)
  await playContests(scene)
  const market = await playModels(scene, cards.model)
  return { market, openContestId: await openOne(scene, cards.contest) }
}

async function playOrders({ chain, market, vendor, customer, anyone, dataset, wanted }: OrderScene, home: string) {
  const { circuit, testSet, secret } = wanted
  const { orderId } = await placeOrder(customer, wanted)
  const { context, minCorrect } = await getOrder(market, orderId)
  const { model } = await trainOrder(dataset.rows, wanted)
  const [key, modelSalt] = [randomField(), randomField()]
  await commitModel(vendor, { orderId, modelCommit: commitModelFields(modelFields(model, circuit), modelSalt) })
  await acknowledgeOrder(vendor, { orderId })
  const inputs = proofInputs({ circuit, model, modelSalt, testSet, minCorrect, key, secret, context })
  const { keyHash } = await requireCircuit(market, circuit)
  const { proof } = await proveCircuit({ circuit, inputs, keyHash, chainId: localChainId, home })
  await proveOrder(vendor, { orderId, proof, keyHash: inputs.keyHash, ciphertext: inputs.ciphertext })
  await revealKey(anyone, { orderId, key })

  const { orderId: missed } = await placeOrder(anyone, { ...wanted, maxPrice: 2n * wanted.maxPrice })
  await commitModel(vendor, { orderId: missed, modelCommit: 5n })
  await discloseOnChain(anyone, { orderId: missed, testSet })
  await refundOrder(vendor, { orderId: missed })

  const { orderId: undisclosed } = await placeOrder(customer, { ...wanted, maxPrice: 2n * wanted.maxPrice })
  await commitModel(vendor, { orderId: undisclosed, modelCommit: 5n })
  await chain.advanceTime(day + 1)
  await refundOrder(anyone, { orderId: undisclosed })
}

async function playContests({ chain, market, vendor, customer, anyone, dataset }: OrderScene) {
  const stage = { chain, market, organizer: anyone, submitter: customer, funder: vendor, dataset }
  const claims = { claimBond: 1_000n, challengeSeconds: day }
  for (const terms of [{}, claims]) {
    const entry = await playUntilRevealed(stage, { chunkGroups: 14, ...terms })
    await revealTest(anyone, { ...entry, dataset })
    if ('claimBond' in terms) {
      await claimEntry(customer, entry)
      await chain.advanceTime(day)
      await confirmEntry(anyone, entry)
    } else {
      await evaluateEntry(anyone, entry)
    }
    await finalizeContest(anyone, entry)
    await withdraw(customer, entry)
  }
}

async function openOne({ chain, anyone, dataset }: OrderScene, card: string): Promise<bigint> {
  const commitment = datasetCommitment(dataset)
  const terms = defaultTerms({ dataset: commitment, baseline: 4_000, reward: 2_000_000n, beaconDelayBlocks: 1 })
  await openContest(anyone, { dataset: commitment, terms, card: '../\0<script>' })
  const { contestId } = await openContest(anyone, { dataset: commitment, terms, card })
  await chain.mineBlocks(2)
  await drawContest(anyone, { contestId })
  return contestId
}
