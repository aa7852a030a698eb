import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { localChainId } from '../chain/market.ts'
import { randomField } from '../fields/field.ts'
import { predictRows } from '../models/predict.ts'
import { proveCircuit } from '../node/proving/proveCircuit.ts'
import { acknowledgeOrder } from './acknowledgeOrder.ts'
import { commitModel } from './commitModel.ts'
import { getListing } from './getListing.ts'
import { getOrder } from './getOrder.ts'
import { commitModelFields, modelFields } from './modelFields.ts'
import { type OrderScene, price, setOrderScene } from './orderScene.testing.ts'
import { placeOrder } from './placeOrder.ts'
import { priceAfter } from './priceCurve.ts'
import { proofInputs } from './proofInputs.ts'
import { proveOrder } from './proveOrder.ts'
import { receiveModel } from './receiveModel.ts'
import { refundOrder } from './refundOrder.ts'
import { requireCircuit } from './requireCircuit.ts'
import { revealKey } from './revealKey.ts'
import { trainOrder } from './trainOrder.ts'
import { verifyReceipt } from './verifyReceipt.ts'
import { withdrawFromOrders } from './withdrawFromOrders.ts'

const day = 86_400

const home = mkdtempSync(join(tmpdir(), 'assay-'))
afterAll(() => rmSync(home, { recursive: true }))

let scene: OrderScene
beforeEach(async () => {
  scene = await setOrderScene()
})
afterEach(() => scene.chain.stop())

/** What a vendor does for an order up to the proof, which is not sent yet. */
async function proveLocally() {
  const { market, vendor, customer, dataset, wanted } = scene
  const { testSet, circuit, secret } = wanted
  const { orderId } = await placeOrder(customer, wanted)
  const { context, minCorrect } = await getOrder(market, orderId)
  const { model } = await trainOrder(dataset.rows, wanted)
  const [key, modelSalt] = [randomField(), randomField()]
  await commitModel(vendor, { orderId, modelCommit: commitModelFields(modelFields(model, circuit), modelSalt) })
  await acknowledgeOrder(vendor, { orderId })
  const inputs = proofInputs({ circuit, model, modelSalt, testSet, minCorrect, key, secret, context })
  const { keyHash } = await requireCircuit(market, circuit)
  const { proof } = await proveCircuit({ circuit, inputs, keyHash, chainId: localChainId, home })
  const { keyHash: hashOfKey, ciphertext } = inputs
  return { model, key, proven: { orderId, proof, keyHash: hashOfKey, ciphertext } }
}

test('a proven order pays the vendor, and the customer alone has the model and a receipt', async () => {
  const { market, vendor, customer, anyone, wanted, dataset, datasetId } = scene
  const { model, key, proven } = await proveLocally()
  const { orderId } = proven
  await proveOrder(vendor, proven)
  await expect(revealKey(anyone, { orderId, key: 1n })).rejects.toMatchObject({ code: 'order.wrongKey' })
  const { receipt } = await revealKey(anyone, { orderId, key })
  expect((await withdrawFromOrders(vendor)).amount).toBe((price * 95n) / 100n + price / 5n)
  const raised = priceAfter({ price, startPrice: price }, { ...(await getOrder(market, orderId)), outcome: 'proven' })
  expect(raised).toBeGreaterThan(price)
  expect(Number((await getListing(market, datasetId)).price)).toBeCloseTo(Number(raised), -1)

  const { rows } = wanted.testSet
  const received = await receiveModel(customer, { orderId, ...wanted })
  expect(predictRows(received.model, rows)).toEqual(predictRows(model, rows))
  expect(received.correct).toBeGreaterThanOrEqual(32)
  const guess = { orderId, testSet: wanted.testSet, secret: 1n }
  await expect(receiveModel(anyone, guess)).rejects.toMatchObject({ code: 'order.wrongSecret' })

  const { keyHash, insecure } = await requireCircuit(market, wanted.circuit)
  expect(await verifyReceipt(market, receipt)).toMatchObject({
    orderId,
    customer: customer.account?.address,
    vendor: vendor.account?.address,
    datasetRoot: dataset.datasetRoot,
    rows: 40,
    thresholdBps: 8_000,
    verificationKeyHash: keyHash,
    insecure,
    proven: expect.stringContaining('32 or more of the customer’s 40 test rows'),
    notProven: expect.stringContaining('trained on them'),
  })
})

test('only the proof of this order, key and ciphertext is taken', async () => {
  const { vendor, anyone } = scene
  const { proven } = await proveLocally()
  const { proof, keyHash, ciphertext } = proven
  const cut: Hex = '0x1234'
  const bent: Hex = `0x${proof.slice(2, -2)}${proof.endsWith('00') ? '01' : '00'}`
  for (const wrong of [
    { proof: cut },
    { proof: bent },
    { keyHash: keyHash - 1n },
    { ciphertext: ciphertext.toReversed() },
  ]) {
    await expect(proveOrder(vendor, { ...proven, ...wrong })).rejects.toMatchObject({ code: 'order.invalidProof' })
  }
  const short = { ...proven, ciphertext: ciphertext.slice(1) }
  await expect(proveOrder(vendor, short)).rejects.toMatchObject({ code: 'order.wrongCiphertextLength' })
  await expect(proveOrder(anyone, proven)).rejects.toMatchObject({ code: 'order.notVendor' })
  await proveOrder(vendor, proven)
  await expect(proveOrder(vendor, proven)).rejects.toMatchObject({ code: 'order.wrongStage' })
})

test('a vendor that withholds the key of a proven model loses its bond to the customer', async () => {
  const { chain, customer, vendor, anyone } = scene
  const { proven } = await proveLocally()
  await proveOrder(vendor, proven)
  await chain.advanceTime(day + 1)
  await refundOrder(anyone, { orderId: proven.orderId })
  expect((await withdrawFromOrders(customer)).amount).toBe(price + price / 5n + 500n)
  await expect(withdrawFromOrders(vendor)).rejects.toMatchObject({ code: 'order.nothingOwed' })
})
