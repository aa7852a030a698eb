import type { Address, Hex } from 'viem'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { type Circuit, circuitOf } from './chooseCircuit.ts'
import { countMinCorrect } from './minCorrect.ts'
import { orderContext } from './orderContext.ts'
import { getOrderEvents } from './orderEvents.ts'
import { type OrderStage, orderStages } from './orderStage.ts'
import { ordersPlace } from './ordersPlace.ts'
import { readOrders } from './readOrders.ts'

/** How a model is to be trained; the names are those of scikit-learn. */
export type OrderTraining = {
  maxDepth: number
  minSamplesSplit: number
  minSamplesLeaf: number
  criterion: 'gini' | 'entropy'
}

/** In the order of the contract's enum. */
export const criteria = ['gini', 'entropy'] as const

/** How long each step may take. */
export type Windows = {
  commitSeconds: number
  discloseSeconds: number
  proveSeconds: number
  revealSeconds: number
}

export type Order = {
  orderId: bigint
  datasetId: bigint
  customer: Address
  stage: OrderStage
  /** Of the step that is due, in seconds since the epoch. */
  deadline: bigint
  /** In escrow, in the smallest unit of the dataset's token. */
  price: bigint
  /** What the vendor put at risk; 0 before the model is committed. */
  bond: bigint
  /** Of the price. */
  bondBps: number
  computeFeeBps: number
  circuit: Circuit
  training: OrderTraining
  /** Of the test set. */
  rows: number
  /** How many of them are in the largest class. */
  majority: number
  thresholdBps: number
  /** How many of them the model has to get right. */
  minCorrect: number
  windows: Windows
  /** Binds a proof to this order. */
  context: bigint
  testCommit: bigint
  secretHash: bigint
  /** The customer's secret, sealed to the vendor. */
  sealedSecret: Hex
  /** Test rows that the customer published, as field elements. */
  disclosed: { testSalt: bigint; rows: readonly bigint[] } | undefined
  modelCommit: bigint | undefined
  proven: { keyHash: bigint; ciphertext: readonly bigint[]; proofHash: Hex } | undefined
  /** The vendor's key, and the id of the attestation to the customer. */
  settled: { key: bigint; receipt: Hex; blockNumber: bigint } | undefined
}

/**
 * Everything the chain knows about an order.
 *
 * @throws AssayError `order.unknownOrder`.
 */
export async function getOrder(market: Market, orderId: bigint): Promise<Order> {
  const [state, [placed], [disclosed], [proven], [settled]] = await Promise.all([
    readOrders(market, 'order', [orderId]),
    getOrderEvents(market, 'OrderPlaced', { orderId }),
    getOrderEvents(market, 'OrderDisclosed', { orderId }),
    getOrderEvents(market, 'OrderProven', { orderId }),
    getOrderEvents(market, 'OrderSettled', { orderId }),
  ])
  if (!placed) {
    throw new AssayError('chain.noEvent', `The chain does not tell how order ${orderId} was placed`, {
      hint: 'The RPC keeps too few events, or the market’s `deployedBlock` is too late.',
    })
  }
  const { training, rows, majority, thresholdBps, modelCommit } = state
  return {
    orderId,
    datasetId: BigInt(state.datasetId),
    customer: state.customer,
    stage: orderStages[state.stage] as OrderStage,
    deadline: BigInt(state.deadline),
    price: state.price,
    bond: state.bond,
    bondBps: state.bondBps,
    computeFeeBps: state.computeFeeBps,
    circuit: circuitOf(state.circuit),
    training: { ...training, criterion: criteria[training.criterion] as OrderTraining['criterion'] },
    rows,
    majority,
    thresholdBps,
    minCorrect: countMinCorrect({ thresholdBps, rows }),
    windows: state.windows,
    context: orderContext({ ...ordersPlace(market), orderId }),
    testCommit: state.testCommit,
    secretHash: state.secretHash,
    sealedSecret: placed.args.sealedSecret,
    disclosed: disclosed && { testSalt: disclosed.args.testSalt, rows: disclosed.args.rows },
    modelCommit: modelCommit === 0n ? undefined : modelCommit,
    proven: proven && {
      keyHash: proven.args.keyHash,
      ciphertext: proven.args.ciphertext,
      proofHash: proven.args.proofHash,
    },
    settled: settled && {
      key: settled.args.key,
      receipt: settled.args.receipt,
      blockNumber: settled.blockNumber,
    },
  }
}
