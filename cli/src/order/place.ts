import {
  type Binning,
  chooseCircuit,
  createRequest,
  getCurrency,
  getListing,
  type Order,
  ordersPlace,
  placeOrder,
  type Rows,
  randomField,
  refuseKnownRows,
  requireCircuit,
  requireNothingPending,
} from '@assay/sdk'
import { saveOrder } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { zeroAddress } from 'viem'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { parseDuration } from '../arguments/duration.ts'
import { parseId, parseInteger } from '../arguments/integer.ts'
import { collect } from '../arguments/names.ts'
import { parsePercent } from '../arguments/percent.ts'
import { tableFile } from '../arguments/tableOptions.ts'
import { insecureText } from '../circuits/insecureText.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount, formatBps } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import { readBinnedRows } from '../readBinnedRows.ts'
import { readListingCard } from '../readListingCard.ts'
import type { Session } from '../session.ts'
import { findPlaced, refuseOtherTerms } from './findPlaced.ts'

type Options = {
  threshold: number
  maxPrice?: string
  drop?: string[]
  family: 'tree' | 'forest'
  depth: number
  minSamplesSplit: number
  minSamplesLeaf: number
  criterion: 'gini' | 'entropy'
  commitFor?: number
  discloseFor?: number
  proveFor?: number
  revealFor?: number
  again?: boolean
}

const day = 86_400

export function addPlace(order: Command): void {
  const samples = parseInteger(1, 65_535)
  order
    .command('place')
    .description('order a model that is trained on a private dataset; repeating the command pays nothing twice')
    .argument('<dataset>', 'number of the dataset', parseId)
    .argument('<test file>', `your test rows: ${tableFile}`)
    .requiredOption('--threshold <percent>', 'the accuracy to be proven on your test rows', parsePercent)
    .option('--max-price <amount>', 'the most that it may cost; by default 1 % above the price now', parseAmount)
    .option('--drop <column>', 'leave a column of the test file out; may be given several times', collect)
    .option('--again', 'order anew with test rows that no vendor has seen, though they were ordered with before')
    .optionsGroup('What is trained:')
    .addOption(new Option('--family <name>', 'kind of model').choices(['tree', 'forest']).default('tree'))
    .option('--depth <number>', 'most levels of every tree', parseInteger(1, 10), 5)
    .option('--min-samples-split <rows>', 'fewest rows that are split further', samples, 2)
    .option('--min-samples-leaf <rows>', 'fewest rows of a leaf', samples, 1)
    .addOption(
      new Option('--criterion <name>', 'what splits are chosen by').choices(['gini', 'entropy']).default('gini'),
    )
    .optionsGroup('Time:')
    .option('--commit-for <time>', 'for the vendor to train; by default 1d', parseDuration)
    .option('--disclose-for <time>', 'for you to disclose the test rows; by default 1d', parseDuration)
    .option('--prove-for <time>', 'for the vendor to prove; by default 1d', parseDuration)
    .option('--reveal-for <time>', 'for the vendor to reveal the key; by default 1d', parseDuration)
    .addHelpText(
      'after',
      examples(
        'order place 1 test.csv --threshold 90',
        'order place 1 test.csv --threshold 90 --family forest --depth 4',
      ),
    )
    .action(run(place))
}

async function place(session: Session, options: Options, datasetId: bigint, file: string) {
  const market = await session.signedMarket()
  const listing = await getListing(market, datasetId)
  const { binning } = await readListingCard(session, listing)
  const rows = await readBinnedRows(session, file, binning, options.drop)
  const currency = await getCurrency(market, listing.token)
  const maxPrice =
    options.maxPrice === undefined ? listing.price + listing.price / 100n : toUnits(options.maxPrice, currency)
  const secret = randomField()
  const testSet = { rows, salt: randomField() }
  const wanted = { ...termsOf(options, rows), binning, maxPrice, secret, testSet }
  const placed = await findPlaced(session, market, rows)
  const same = placed.find(order => order.datasetId === datasetId)
  if (same && !options.again) {
    refuseOtherTerms(same, wanted)
    return placedBefore(same)
  }
  refuseKnownRows(placed)

  const { majority } = createRequest(listing, wanted)
  const { insecure } = await requireCircuit(market, wanted.circuit)
  session.note(describeLargest(rows, binning, majority))
  await requireNothingPending(market)
  // Before anything is sent: from then on, only this file can disclose the test rows and decrypt the model.
  const saved = await saveOrder(session.home, { ...ordersPlace(market), datasetId, secret, testSet })
  const sent = await placeOrder(market, { datasetId, ...wanted })
  const { orderId, price } = sent
  const returned = listing.token === zeroAddress ? maxPrice - price : 0n
  const { circuit, thresholdBps } = wanted
  const terms = { circuit: circuit.name, insecure, rows: rows.rowCount, majority, thresholdBps }
  return {
    data: { orderId, datasetId, price, returned, ...terms, alreadyPlaced: false, file: saved, ...receipt(sent) },
    text: paragraphs(
      `Order ${orderId} of dataset ${datasetId} is placed.`,
      pairs([
        ['Price', `${formatAmount(price, currency)}, in escrow until it is proven`],
        ['Returned', returned > 0n ? `${formatAmount(returned, currency)}, which can be withdrawn` : undefined],
        ['To prove', `${formatBps(thresholdBps)} of ${rows.rowCount} test rows, by circuit ${circuit.name}`],
      ]),
      insecure ? insecureText(circuit.name) : undefined,
      `Keep ${saved} until the model is received: it holds the only secret that decrypts it, and the test rows.`,
      `When the vendor has committed to a model: \`assay order disclose ${orderId}\``,
    ),
  }
}

function termsOf(options: Options, { rowCount: rows, featureCount: features, classCount: classes }: Rows) {
  const { family, depth: maxDepth, minSamplesSplit, minSamplesLeaf, criterion, threshold: thresholdBps } = options
  return {
    circuit: chooseCircuit({ family, rows, features, classes, maxDepth }),
    training: { maxDepth, minSamplesSplit, minSamplesLeaf, criterion },
    thresholdBps,
    windows: {
      commitSeconds: options.commitFor ?? day,
      discloseSeconds: options.discloseFor ?? day,
      proveSeconds: options.proveFor ?? day,
      revealSeconds: options.revealFor ?? day,
    },
  }
}

/** Both numbers are public from the moment the order is. */
function describeLargest({ labels, rowCount }: Rows, { label }: Binning, majority: number): string {
  const counts = new Map<number, number>()
  for (const each of labels) counts.set(each, (counts.get(each) ?? 0) + 1)
  const [largest = 0] = [...counts].find(([, count]) => count === majority) ?? []
  const name = 'classes' in label ? label.classes[largest] : largest
  const share = formatBps((10_000 * majority) / rowCount)
  return `${majority} of your ${rowCount} test rows are "${name}": always guessing it scores ${share}. The order tells both numbers.`
}

function placedBefore({ orderId, datasetId, price, stage }: Order) {
  return {
    data: { orderId, datasetId, price, stage, alreadyPlaced: true },
    text: `These test rows were ordered with before, in order ${orderId}, which is ${stage}. Nothing was sent or paid.`,
  }
}
