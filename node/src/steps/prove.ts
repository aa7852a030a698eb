import {
  AssayError,
  countCorrect,
  type Order,
  openSecret,
  ordersPlace,
  proofInputs,
  requireCircuit,
  type TestSet,
} from '@assay/sdk'
import { proveCircuit } from '@assay/sdk/node'
import { type Hex, size } from 'viem'
import { findDisclosure, openDisclosure, publishedTestSet } from '../disclosures.ts'
import type { VendorNode } from '../vendorNode.ts'
import { send } from './send.ts'
import { trainAgain } from './train.ts'

/** What is sent to prove an order. */
type Proof = { proof: Hex; keyHash: bigint; ciphertext: bigint[] }

/** Proves what the model scores or, where it falls short, gives the order back at once. */
export async function takeProve(node: VendorNode, order: Order): Promise<void> {
  if (order.stage !== 'disclosed') return
  const { orderId } = order
  const made = (await findProof(node, orderId)) ?? (await makeProof(node, order))
  if (made) await send(node, order, 'prove', [orderId, made.proof, made.keyHash, made.ciphertext])
  else await send(node, order, 'refund', [orderId])
}

async function makeProof(node: VendorNode, order: Order): Promise<Proof | undefined> {
  const { market, dir, secret, sealKeys, onEvent, signal } = node
  const { orderId, datasetId, circuit, context, minCorrect, secretHash, sealedSecret } = order
  const testSet = await readTestSet(node, order)
  const { model, modelSalt } = await trainAgain(node, order)
  const correct = countCorrect(model, testSet.rows)
  if (correct < minCorrect) {
    onEvent({ type: 'missed', orderId, correct, minCorrect })
    return undefined
  }
  const place = { ...ordersPlace(market), datasetId, secretHash }
  const inputs = proofInputs({
    circuit,
    model,
    modelSalt,
    testSet,
    minCorrect,
    context,
    key: secret.orderKey(context),
    secret: await openSecret(sealKeys, sealedSecret, place),
  })
  const { keyHash } = await requireCircuit(market, circuit)
  const { chainId } = place
  const made = await proveCircuit({ circuit, inputs, keyHash, chainId, home: dir, signal })
  const { proof, solveMs, proveMs, insecure } = made
  onEvent({ type: 'proved', orderId, solveMs, proveMs, proofBytes: size(proof), insecure })
  return keepProof(node, orderId, { proof, keyHash: inputs.keyHash, ciphertext: inputs.ciphertext })
}

async function readTestSet(node: VendorNode, order: Order): Promise<TestSet> {
  const published = await publishedTestSet(node.market, order)
  if (published) return published
  const sealed = await findDisclosure(node.database, order.orderId)
  if (sealed) return openDisclosure(node, order, sealed)
  throw new AssayError('node.noTestRows', `The test rows of order ${order.orderId} are not in the database`, {
    details: 'They were acknowledged, so another database had them.',
    hint: 'Restore that one. At the deadline the order is given back.',
  })
}

type ProofRow = { proof: Hex; key_hash: string; ciphertext: string[] }

async function findProof({ database }: VendorNode, orderId: bigint): Promise<Proof | undefined> {
  const { rows } = await database.query<ProofRow>('select * from node.proofs where order_id = $1', [orderId])
  const [row] = rows
  return row && { proof: row.proof, keyHash: BigInt(row.key_hash), ciphertext: row.ciphertext.map(BigInt) }
}

/** One proof for an order: what is sent again is what was sent. */
async function keepProof({ database }: VendorNode, orderId: bigint, made: Proof): Promise<Proof> {
  const { proof, keyHash, ciphertext } = made
  await database.query('insert into node.proofs (order_id, proof, key_hash, ciphertext) values ($1, $2, $3, $4)', [
    orderId,
    proof,
    String(keyHash),
    ciphertext.map(String),
  ])
  return made
}
