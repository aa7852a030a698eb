import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  chooseCircuit,
  countMinCorrect,
  createListingCard,
  type Dataset,
  datasetCommitment,
  deployMarket,
  deriveSealKeys,
  discloseTestRows,
  encodeListingCard,
  encodeModel,
  fitModel,
  getListing,
  getOrder,
  largestClass,
  listDataset,
  localChainId,
  type Market,
  type OrderTraining,
  type PlaceOrderParameters,
  placeOrder,
  randomField,
  receiveModel,
  trainOrder,
  verifyReceipt,
  withAccount,
} from '@assay/sdk'
import { chooseVerifiers, folderStore, type LocalChain } from '@assay/sdk/node'
import type { HDAccount, Hex } from 'viem'
import { addDataset } from './datasetStore.ts'
import type { Step } from './dueStep.ts'
import { measureVerifier } from './measureVerifier.ts'
import { openNodeSecret } from './nodeSecret.ts'
import { promisedBps, type SplitRowsParameters, splitRows } from './rehearsalRows.ts'
import { runNode } from './runNode.ts'
import type { NodeEvent } from './vendorNode.ts'

export type RehearseOrderParameters = SplitRowsParameters & {
  chain: LocalChain
  /** A market that is deployed on the chain; a new one unless given. */
  market?: Market
  family?: 'tree' | 'forest'
  /** Levels of the model: 1 to 6 of a tree, to 5 of a forest. Default: 5. */
  maxDepth?: number
  /** The accuracy to be proven. Default: what cross-validation on the vendor's rows promises, less two standard errors. */
  thresholdBps?: number
  /** The vendor's node: its folder, a temporary one unless given, and where it answers. */
  dir?: string
  port?: number
  onStep?(step: { message: string }): void
  signal?: AbortSignal
}

export type OrderReport = {
  dataset: string
  trainingRows: number
  features: number
  classes: number
  circuit: string
  thresholdBps: number
  /** Of the test rows: those that the model gets right, those it had to, and those that a constant guess gets. */
  correct: number
  minCorrect: number
  majority: number
  rows: number
  trainMs: number
  solveMs: number
  proveMs: number
  proofBytes: number
  /** Gas of a transaction that only verifies the proof. */
  verifyGas: number
  /** Gas of each step, `prove` with all that the contract does around it. */
  gasByStep: Record<string, number>
  /** Proven with points that anybody can forge with, for want of the ceremony's. */
  insecure: boolean
  /** In the smallest unit of the chain's coin; 0 where the order was given back. */
  pricePaid: string
  /** The customer has, byte for byte, the model that the vendor trained. */
  modelRecovered: boolean
  /** Id of the attestation; null where the model fell short and the customer was given the money back. */
  receipt: Hex | null
}

const hour = 3_600
const startPrice = 10n ** 16n

/** Who plays: the last of the chain's accounts, which contests and people at their terminals do not use. */
export function rehearsalAccounts({ accounts }: LocalChain) {
  const [deployer] = accounts
  const [vendor, customer] = accounts.slice(-2)
  return { deployer, vendor, customer } as Record<'deployer' | 'vendor' | 'customer', HDAccount>
}

/**
 * Plays a whole order on a chain of one's own: a vendor, whose node is the real one, lists a part of the table; a customer
 * orders a model and has the rest as test rows. Shows what would be proven, what it takes and what it costs before any money
 * is spent.
 *
 * @throws AssayError `rehearsal.tooFewRows`, `order.noCircuit`, `listing.tooFine`, and what a customer would be told.
 */
export async function rehearseOrder(parameters: RehearseOrderParameters): Promise<OrderReport> {
  const { chain, table, onStep = () => {}, signal } = parameters
  const { family = 'tree', maxDepth = 5 } = parameters
  const { deployer, vendor: vendorAccount, customer: customerAccount } = rehearsalAccounts(chain)
  const tell = (message: string) => {
    signal?.throwIfAborted()
    onStep({ message })
  }
  const dir = parameters.dir ?? (await mkdtemp(join(tmpdir(), 'assay-node-')))
  const end = new AbortController()
  const events: NodeEvent[] = []
  let ended: Promise<void> | undefined
  try {
    const { dataset, testRows } = splitRows(parameters)
    const { featureCount: features, classCount: classes, rowCount } = testRows
    const circuit = chooseCircuit({ family, rows: rowCount, features, classes, maxDepth })
    const training: OrderTraining = { maxDepth, minSamplesSplit: 2, minSamplesLeaf: 3, criterion: 'gini' }

    tell('Looking at what can be promised')
    const { model, validationScoreBps } = await trainOrder(dataset.rows, { circuit, training })
    const majority = largestClass(testRows)
    const thresholdBps = parameters.thresholdBps ?? promisedBps(validationScoreBps ?? 0, testRows.rowCount, majority)

    const market = parameters.market ?? (await deploy())
    const vendor = withAccount(market, vendorAccount)
    const customer = withAccount(market, customerAccount)
    tell('Starting the vendor’s node')
    const running = await runNode({
      market,
      account: vendorAccount,
      dir,
      listen: { ...(parameters.port !== undefined && { port: parameters.port }) },
      leastWindowSeconds: 60,
      onEvent: event => void events.push(event),
      signal: end.signal,
    })
    ended = running.ended
    tell(`Listing ${table.name}: no row of it leaves the node`)
    const { datasetId, gasUsed: listGas } = await list(vendor, dataset, running.url)

    tell('Placing an order')
    const { price } = await getListing(market, datasetId)
    const wanted: PlaceOrderParameters = {
      datasetId,
      testSet: { rows: testRows, salt: randomField() },
      binning: dataset.binning,
      circuit,
      training,
      thresholdBps,
      maxPrice: price + price / 100n,
      windows: { commitSeconds: hour, discloseSeconds: hour, proveSeconds: hour, revealSeconds: hour },
      secret: randomField(),
    }
    const { orderId, price: paid, gasUsed: placeGas } = await placeOrder(customer, wanted)
    tell('Training, and committing to the model')
    await happens(orderId, 'commitModel')
    tell('Handing the test rows to the node')
    await discloseTestRows(customer, { orderId, testSet: wanted.testSet })
    await happens(orderId, 'acknowledge')
    tell(`Proving that ${countMinCorrect({ thresholdBps, rows: rowCount })} of ${rowCount} rows are right`)
    const missed = await Promise.race([
      happens(orderId, 'prove').then(() => false),
      happens(orderId, 'refund').then(() => true),
    ])
    if (!missed) {
      tell('Revealing the key')
      await happens(orderId, 'revealKey')
    }
    await over(orderId)

    const order = await getOrder(market, orderId)
    const gasByStep = { list: Number(listGas), place: Number(placeGas), ...Object.fromEntries(sentSteps()) }
    const common = {
      dataset: table.name,
      trainingRows: dataset.rows.rowCount,
      features,
      classes,
      circuit: circuit.name,
      thresholdBps,
      minCorrect: order.minCorrect,
      majority,
      rows: rowCount,
      trainMs: Math.round(found('trained').trainMs),
      gasByStep,
    }
    if (!order.settled) {
      const { correct } = found('missed')
      const nothing = { solveMs: 0, proveMs: 0, proofBytes: 0, verifyGas: 0, insecure: false, pricePaid: '0' }
      return { ...common, correct, ...nothing, modelRecovered: false, receipt: null }
    }
    tell('Decrypting the model, verifying the receipt')
    const received = await receiveModel(customer, { orderId, secret: wanted.secret, testSet: wanted.testSet })
    const { receipt } = order.settled
    await verifyReceipt(customer, receipt)
    const { solveMs, proveMs, proofBytes, insecure } = found('proved')
    return {
      ...common,
      correct: received.correct,
      solveMs: Math.round(solveMs),
      proveMs: Math.round(proveMs),
      proofBytes,
      verifyGas: await measureVerifier(market, orderId, found('sent', 'prove').hash as Hex),
      insecure,
      pricePaid: String(paid),
      modelRecovered: areSame(encodeModel(received.model), encodeModel(fitModel(model, circuit))),
      receipt,
    }

    async function deploy(): Promise<Market> {
      tell('Deploying the market')
      const verifiers = await chooseVerifiers({ chainId: localChainId })
      return deployMarket({ client: chain.client, account: deployer, verifiers })
    }

    async function list(market: Market, dataset: Dataset, node: string) {
      await addDataset(dir, dataset)
      const { publicKey: sealKey } = await deriveSealKeys((await openNodeSecret(dir)).sealSeed)
      const title = `${dataset.binning.label.name} in ${dataset.name}`
      const card = createListingCard(dataset, { title, description: `A rehearsal over ${dataset.name}.` })
      return listDataset(market, {
        dataset: datasetCommitment(dataset),
        offer: { startPrice, bondBps: 2_000, computeFeeBps: 0 },
        sealKey,
        card: await folderStore(join(dir, 'content')).put(encodeListingCard(card)),
        node,
      })
    }
  } finally {
    end.abort()
    await ended
    if (parameters.dir === undefined) await rm(dir, { recursive: true, force: true })
  }

  /** Waits until the node has told that a step of the order was taken. */
  async function happens(orderId: bigint, step: Step): Promise<void> {
    await until(event => event.type === 'sent' && event.orderId === orderId && event.step === step)
  }

  async function over(orderId: bigint): Promise<void> {
    await until(event => event.type === 'over' && event.orderId === orderId)
  }

  async function until(isIt: (event: NodeEvent) => boolean): Promise<void> {
    while (!events.some(isIt)) {
      signal?.throwIfAborted()
      end.signal.throwIfAborted()
      for (const event of events) {
        if (event.type === 'refused' || (event.type === 'failed' && event.isLast)) throw event.error
      }
      await sleep(20)
    }
  }

  function found<type extends NodeEvent['type']>(type: type, step?: Step): Extract<NodeEvent, { type: type }> {
    return events.find(event => event.type === type && (!step || ('step' in event && event.step === step))) as Extract<
      NodeEvent,
      { type: type }
    >
  }

  function sentSteps(): [Step, number][] {
    return events.flatMap(event =>
      event.type === 'sent' ? [[event.step, Number(event.gasUsed)] as [Step, number]] : [],
    )
  }
}

const areSame = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, at) => byte === right[at])
