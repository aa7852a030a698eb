// What cheats try with real proofs (contracts/test/attacks/Attacks.orders.t.sol has what they try without).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestClient, http } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deployMarket } from '../../chain/deployMarket.ts'
import { localChainId, type Market } from '../../chain/market.ts'
import { datasetCommitment } from '../../datasets/dataset.ts'
import { fieldOrder, randomField } from '../../fields/field.ts'
import { hashFields } from '../../fields/poseidon2.ts'
import { acknowledgeOrder } from '../../orders/acknowledgeOrder.ts'
import { commitModel } from '../../orders/commitModel.ts'
import { decryptModel } from '../../orders/decryptModel.ts'
import { encryptModel } from '../../orders/encryptModel.ts'
import { getOrder } from '../../orders/getOrder.ts'
import { listDataset } from '../../orders/listDataset.ts'
import { commitModelFields, modelFields, modelFromFields } from '../../orders/modelFields.ts'
import { type OrderScene, setOrderScene } from '../../orders/orderScene.testing.ts'
import { type PlaceOrderParameters, placeOrder } from '../../orders/placeOrder.ts'
import { proofInputs } from '../../orders/proofInputs.ts'
import { proveOrder } from '../../orders/proveOrder.ts'
import { requireCircuit } from '../../orders/requireCircuit.ts'
import { revealKey } from '../../orders/revealKey.ts'
import { trainOrder } from '../../orders/trainOrder.ts'
import { chooseVerifiers } from '../ceremony/chooseVerifiers.ts'
import { proveCircuit } from './proveCircuit.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-'))
const [key, modelSalt] = [randomField(), randomField()]
let scene: OrderScene
let honest: Awaited<ReturnType<typeof proveLocally>>

beforeAll(async () => {
  scene = await setOrderScene()
  honest = await proveLocally(await disclosedOrder())
})
afterAll(async () => {
  await scene.chain.stop()
  rmSync(home, { recursive: true, force: true })
})

type Disclosed = Awaited<ReturnType<typeof disclosedOrder>>

/** An order up to where the vendor is to prove it. */
async function disclosedOrder(
  change: Partial<PlaceOrderParameters> = {},
  salt = modelSalt,
  to: Partial<OrderScene> = {},
) {
  const { vendor, customer, dataset } = { ...scene, ...to }
  const wanted = { ...scene.wanted, ...change }
  const { orderId } = await placeOrder(customer, wanted)
  const { model } = await trainOrder(dataset.rows, wanted)
  await commitModel(vendor, { orderId, modelCommit: commitModelFields(modelFields(model, wanted.circuit), salt) })
  await acknowledgeOrder(vendor, { orderId })
  const { context, minCorrect } = await getOrder(vendor, orderId)
  return { orderId, context, minCorrect, model, wanted }
}

const inputsOf = ({ context, minCorrect, model, wanted }: Disclosed) =>
  proofInputs({ ...wanted, model, modelSalt, minCorrect, key, context })

async function prove(inputs: ReturnType<typeof inputsOf>) {
  const { circuit } = scene.wanted
  const { keyHash } = await requireCircuit(scene.market, circuit)
  return proveCircuit({ circuit, inputs, keyHash, chainId: localChainId, home })
}

async function proveLocally(order: Disclosed) {
  const inputs = inputsOf(order)
  const { proof } = await prove(inputs)
  return { order, proof, keyHash: inputs.keyHash, ciphertext: inputs.ciphertext }
}

const refused = expect.objectContaining({ code: 'order.invalidProof' })
const send = (market: Market, orderId: bigint, change: Partial<typeof honest> = {}) =>
  proveOrder(market, { ...honest, ...change, orderId })

test('a proof serves no other order, whatever the key hash', async () => {
  const other = await disclosedOrder()
  await expect(send(scene.vendor, other.orderId)).rejects.toEqual(refused)
  await expect(send(scene.vendor, other.orderId, { keyHash: hashFields([key, other.context]) })).rejects.toEqual(
    refused,
  )
})

test('a proof serves no other model, and no other test set', async () => {
  const otherModel = await disclosedOrder({}, modelSalt + 1n)
  await expect(send(scene.vendor, otherModel.orderId)).rejects.toEqual(refused)
  const { testSet } = scene.wanted
  const otherRows = await disclosedOrder({ testSet: { ...testSet, salt: testSet.salt + 1n } })
  await expect(send(scene.vendor, otherRows.orderId)).rejects.toEqual(refused)
})

test('a proof serves no other contract', async () => {
  const { chain, vendor, customer, dataset, sealKeys, wanted } = scene
  const verifiers = await chooseVerifiers({ chainId: localChainId })
  const { orders } = await deployMarket({ client: chain.client, account: chain.accounts[0]!, verifiers })
  const elsewhere = { vendor: { ...vendor, orders }, customer: { ...customer, orders } }
  const { datasetId } = await listDataset(elsewhere.vendor, {
    dataset: datasetCommitment(dataset),
    offer: { startPrice: 1n, bondBps: 2_000, computeFeeBps: 0 },
    sealKey: sealKeys.publicKey,
    card: 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e',
    node: 'http://127.0.0.1:1',
  })
  const other = await disclosedOrder({ datasetId, maxPrice: wanted.maxPrice }, modelSalt, elsewhere)
  // The same number, the same model, the same rows.
  expect(other.orderId).toBe(honest.order.orderId)
  await expect(send(elsewhere.vendor, other.orderId)).rejects.toEqual(refused)
})

test('a proof serves no other chain', async () => {
  const { chain, vendor } = scene
  const anvil = createTestClient({ mode: 'anvil', transport: http(chain.rpcUrl) })
  const onChain = (id: number) => anvil.request({ method: 'anvil_setChainId', params: [id] } as never)
  await onChain(localChainId + 1)
  try {
    await expect(send(vendor, honest.order.orderId)).rejects.toEqual(refused)
  } finally {
    await onChain(localChainId)
  }
})

test('a ciphertext of another model is refused, by the circuit and by the contract', async () => {
  const { context, model, wanted } = honest.order
  const { secret, circuit } = wanted
  const fields = modelFields(model, circuit)
  const other = encryptModel([fields[0]! + 1n, ...fields.slice(1)], { key, secret, context })
  await expect(send(scene.vendor, honest.order.orderId, { ciphertext: other })).rejects.toEqual(refused)
  const inputs = inputsOf(honest.order)
  const lie = { ...inputs, ciphertext: other, publicInputs: [...inputs.publicInputs.slice(0, 10), ...other] }
  await expect(prove(lie)).rejects.toMatchObject({ code: 'proof.unsatisfied' })
})

test('no byte of a proof can be another', async () => {
  for (const at of [2, 2 + 2 * 1_000, 2 + 2 * 5_000, honest.proof.length - 2]) {
    const digit = honest.proof[at] === '0' ? '1' : '0'
    const proof = `${honest.proof.slice(0, at)}${digit}${honest.proof.slice(at + 1)}` as const
    await expect(send(scene.vendor, honest.order.orderId, { proof: proof as `0x${string}` })).rejects.toEqual(refused)
  }
})

test('who has all that is on chain has no model, and who ordered it has it bit for bit', async () => {
  const { order, ciphertext } = honest
  const { context, model, orderId, wanted } = order
  await proveOrder(scene.vendor, { ...honest, orderId })
  await expect(revealKey(scene.anyone, { orderId, key: key + fieldOrder })).rejects.toMatchObject({
    code: 'order.notAField',
  })
  await revealKey(scene.vendor, { orderId, key })

  const { circuit, secret } = wanted
  const fields = modelFields(model, circuit)
  expect(decryptModel(ciphertext, { key, secret, context })).toEqual(fields)
  // Everything public in the place of the secret: what comes out is no model, and has no field in common with it.
  const shape = { circuit, features: scene.dataset.binning.features.length, classes: 3 }
  const state = await getOrder(scene.market, orderId)
  const known = [0n, 1n, key, context, state.secretHash, state.testCommit, state.proven!.keyHash, state.modelCommit!]
  for (const guess of known) {
    const guessed = decryptModel(ciphertext, { key, secret: guess, context })
    expect(guessed.filter(field => fields.includes(field))).toEqual([])
    expect(() => modelFromFields(guessed, shape)).toThrow()
  }
  // Nor does the key of this sale open another to the same customer.
  const again = await disclosedOrder({ maxPrice: 2n * scene.wanted.maxPrice })
  const cipher = inputsOf(again).ciphertext
  expect(decryptModel(cipher, { key, secret, context })).not.toEqual(fields)
  expect(decryptModel(cipher, { key, secret, context: again.context })).toEqual(fields)
})
