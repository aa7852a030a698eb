import {
  type Address,
  decodeAbiParameters,
  encodePacked,
  type Hex,
  isAddressEqual,
  keccak256,
  parseAbiParameters,
  zeroAddress,
} from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { easAbi } from '../generated/eas.ts'
import { getListing } from './getListing.ts'
import { getOrder } from './getOrder.ts'
import { readOrders } from './readOrders.ts'
import { requireCircuit } from './requireCircuit.ts'
import { requireOrders } from './requireOrders.ts'

/** What is attested to a customer. */
export type Receipt = {
  orderId: bigint
  vendor: Address
  datasetRoot: Hex
  modelCommit: bigint
  testCommit: bigint
  /** Of the test set. */
  rows: number
  /** How many of them are in the largest class. */
  majority: number
  thresholdBps: number
  proofHash: Hex
  /** Of the circuit. */
  verificationKeyHash: Hex
  /** In which the order was settled. */
  block: bigint
}

export type VerifiedReceipt = Receipt & {
  customer: Address
  /** Whether anybody could have forged the proof, as on a chain of one's own. */
  insecure: boolean
  /** In words. */
  proven: string
  notProven: string
}

/** As `Orders` registers it with the Ethereum Attestation Service. */
const schema =
  'uint256 order,address vendor,bytes32 datasetRoot,uint256 modelCommit,uint256 testCommit,uint32 rows,uint32 majority,uint16 thresholdBps,bytes32 proofHash,bytes32 verificationKeyHash,uint64 block'
const schemaId = keccak256(encodePacked(['string', 'address', 'bool'], [schema, zeroAddress, false]))
const fields = parseAbiParameters(schema)

/**
 * Holds a receipt to what the chain knows: that the market's own contract attested it to the customer, and each thing that
 * it says.
 *
 * @param receipt Id of the attestation.
 * @throws AssayError `receipt.unknown` for what this market did not attest, `receipt.wrong` for what it says otherwise,
 * `circuit.otherKey`.
 */
export async function verifyReceipt(market: Market, receipt: Hex): Promise<VerifiedReceipt> {
  const { recipient, stated } = await readAttestation(market, receipt)
  const order = await getOrder(market, stated.orderId)
  const [{ vendor, datasetRoot }, { keyHash, insecure }] = await Promise.all([
    getListing(market, order.datasetId),
    requireCircuit(market, order.circuit),
  ])
  const { orderId, modelCommit, testCommit, rows, majority, thresholdBps, minCorrect, proven, settled } = order
  requireSame(
    { receipt, recipient, ...stated },
    {
      receipt: settled?.receipt,
      recipient: order.customer,
      orderId,
      vendor,
      datasetRoot,
      modelCommit,
      testCommit,
      rows,
      majority,
      thresholdBps,
      proofHash: proven?.proofHash,
      verificationKeyHash: keyHash,
      block: settled?.blockNumber,
    },
  )
  return {
    ...stated,
    customer: recipient,
    insecure,
    proven: `The vendor knew a model, fixed before this order’s test rows were disclosed, that gets ${minCorrect} or more of the customer’s ${rows} test rows right. Always guessing the same gets ${majority}.`,
    notProven: `${insecure ? 'That the proof is not forged: on this chain anybody could. ' : ''}That the dataset’s rows are true; that the model was trained on them, or on them alone; that nobody had shown the vendor the test rows before; that they are like those that the model will meet.`,
  }
}

async function readAttestation(market: Market, uid: Hex): Promise<{ recipient: Address; stated: Receipt }> {
  const address = await readOrders(market, 'eas', [])
  const call = { address, abi: easAbi, functionName: 'getAttestation', args: [uid] } as const
  const attestation = await explained(readContract(market.client, call))
  const { attester, schema, recipient, data, revocationTime } = attestation
  if (schema !== schemaId || !isAddressEqual(attester, requireOrders(market)) || revocationTime > 0n) {
    throw new AssayError('receipt.unknown', 'This is no receipt of this market', {
      details: `attestation ${uid} by ${attester}, schema ${schema}`,
      hint: 'Check its id, and that the market is the one that the order was placed in.',
    })
  }
  const [orderId, vendor, datasetRoot, modelCommit, testCommit, ...rest] = decodeAbiParameters(fields, data)
  const [rows, majority, thresholdBps, proofHash, verificationKeyHash, block] = rest
  const commitments = { datasetRoot, modelCommit, testCommit, proofHash, verificationKeyHash }
  return { recipient, stated: { orderId, vendor, ...commitments, rows, majority, thresholdBps, block } }
}

function requireSame<Said extends Record<string, unknown>>(said: Said, known: Record<keyof Said, unknown>): void {
  const wrong = Object.keys(said).find(name => said[name] !== known[name])
  if (wrong === undefined) return
  throw new AssayError('receipt.wrong', `The receipt’s ${wrong} is not that of the order`, {
    details: `${wrong}: ${said[wrong]}, and the chain says ${known[wrong]}`,
  })
}
