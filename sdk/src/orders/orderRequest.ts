import type { ContractFunctionArgs } from 'viem'
import { type Binning, binCount } from '../datasets/binning.ts'
import { hashBinning } from '../datasets/dataset.ts'
import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import type { ordersAbi } from '../generated/orders.ts'
import { type Circuit, circuitNumber } from './chooseCircuit.ts'
import type { Listing } from './getListing.ts'
import { criteria, type OrderTraining, type Windows } from './getOrder.ts'
import { countMinCorrect } from './minCorrect.ts'
import { orderRefusal } from './orderRefusal.ts'
import { hashSecret } from './orderSecret.ts'
import { commitTestSet, largestClass, type TestSet } from './testSet.ts'

/** What a customer asks for. */
export type OrderRequest = {
  testSet: TestSet
  /** The dataset's (from its card): what the test rows were binned with. */
  binning: Binning
  circuit: Circuit
  training: OrderTraining
  /** The accuracy to be proven. */
  thresholdBps: number
  /** The most that it may cost, in the smallest unit of the dataset's token. */
  maxPrice: bigint
  /** How long each step may take. Default: a day. */
  windows?: Windows
  /** What keeps the model from everybody else ({@link import('../fields/field.ts').randomField}). Keep it: without it the model is lost. */
  secret: bigint
}

const day = 86_400
const shortestWindow = 60
const longestWindow = 30 * day
const defaultWindows: Windows = { commitSeconds: day, discloseSeconds: day, proveSeconds: day, revealSeconds: day }

/**
 * The request as the contract takes it, if the contract would: whatever it or a proof would refuse is refused here.
 *
 * @throws AssayError `testSet.wrongBinning`, `testSet.wrongRow`, `testSet.wrongSize`, `order.datasetClosed`,
 * `order.tooDeep`, `order.thresholdTooLow`, `order.priceTooHigh`, `order.invalid…`.
 */
export function createRequest(listing: Listing, wanted: OrderRequest) {
  const { testSet, binning, circuit, training, thresholdBps, maxPrice, windows = defaultWindows, secret } = wanted
  const { rows } = testSet
  requireOpen(listing, maxPrice)
  requireRowsOf(listing, binning, rows)
  const testCommit = commitTestSet(testSet, circuit)
  const majority = requireThreshold(thresholdBps, rows)
  requireTraining(training, circuit)
  for (const window of Object.values(windows)) requireWindow(window)
  return {
    datasetId: listing.datasetId,
    circuit: circuitNumber(circuit),
    training: { ...training, criterion: criteria.indexOf(training.criterion) },
    testCommit,
    secretHash: hashSecret(secret),
    rows: rows.rowCount,
    majority,
    thresholdBps,
    // What this program has read of the offer; the vendor may have changed it since.
    minBondBps: listing.offer.bondBps,
    maxComputeFeeBps: listing.offer.computeFeeBps,
    maxPrice,
    windows,
  } satisfies ContractFunctionArgs<typeof ordersAbi, 'payable', 'place'>[0]
}

function requireOpen({ open, datasetId, price }: Listing, maxPrice: bigint): void {
  if (!open) throw orderRefusal('DatasetClosed', datasetId)
  if (price > maxPrice) throw orderRefusal('PriceTooHigh', price, maxPrice)
}

/** The columns are those of the dataset, and every cell is one that the binning gives. */
function requireRowsOf({ dataset, datasetId }: Listing, binning: Binning, rows: Rows): void {
  const { featureCount, classCount, features, labels } = rows
  const isOther = hashBinning(binning) !== dataset.binningHash
  if (isOther || featureCount !== dataset.features || classCount !== dataset.classes) {
    throw new AssayError('testSet.wrongBinning', `The test rows are not binned as dataset ${datasetId} is`, {
      details: `${featureCount} columns and ${classCount} classes; the dataset has ${dataset.features} and ${dataset.classes}`,
      hint: 'Read the test rows with the binning of the dataset’s card.',
    })
  }
  const bins = binning.features.map(binCount)
  const wrongCell = features.findIndex((bin, at) => bin >= bins[at % featureCount]!)
  const wrongLabel = labels.findIndex(label => label >= classCount)
  if (wrongCell < 0 && wrongLabel < 0) return
  const row = wrongLabel < 0 ? Math.floor(wrongCell / featureCount) : wrongLabel
  throw new AssayError('testSet.wrongRow', `Row ${row + 1} of the test set is not one of the dataset`, {
    details:
      wrongLabel < 0
        ? `bin ${features[wrongCell]} of column ${(wrongCell % featureCount) + 1}`
        : `class ${labels[row]}`,
  })
}

/** @returns How many rows the largest class has. */
function requireThreshold(thresholdBps: number, rows: Rows): number {
  const majority = largestClass(rows)
  const minCorrect = countMinCorrect({ thresholdBps, rows: rows.rowCount })
  if (thresholdBps > 10_000) throw orderRefusal('ThresholdTooHigh', thresholdBps)
  if (!(minCorrect > majority)) throw orderRefusal('ThresholdTooLow', minCorrect, majority)
  return majority
}

function requireWindow(seconds: number): void {
  if (seconds >= shortestWindow && seconds <= longestWindow) return
  throw orderRefusal('InvalidWindow', seconds, shortestWindow, longestWindow)
}

function requireTraining({ maxDepth, minSamplesSplit, minSamplesLeaf }: OrderTraining, circuit: Circuit): void {
  if (maxDepth < 1 || minSamplesSplit < 2 || minSamplesLeaf < 1) {
    throw orderRefusal('InvalidTraining', maxDepth, minSamplesSplit, minSamplesLeaf)
  }
  if (maxDepth <= circuit.depth) return
  throw new AssayError('order.tooDeep', `${circuit.name} proves trees of ${circuit.depth} levels, not ${maxDepth}`, {
    hint: 'Ask for a shallower tree, or choose a deeper circuit.',
  })
}
