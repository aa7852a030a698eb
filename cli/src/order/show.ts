import {
  type Currency,
  getCurrency,
  getListing,
  getOrder,
  type Listing,
  nextOrderStep,
  type Order,
  orderBond,
  requireCircuit,
} from '@assay/sdk'
import type { Command } from 'commander'
import type { Hex } from 'viem'
import { parseId } from '../arguments/integer.ts'
import { chainTime } from '../chainTime.ts'
import { insecureText } from '../circuits/insecureText.ts'
import { examples, run } from '../command.ts'
import { formatAmount, formatBps, formatDuration, formatTime } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { stepTexts } from './describeStep.ts'

export function addShow(order: Command): void {
  order
    .command('show')
    .description('show an order: what it waits for, on whom and until when; money, training, what is proven')
    .argument('<order>', 'number of the order', parseId)
    .addHelpText('after', examples('order show 1'))
    .action(run(show))
}

async function show(session: Session, _: object, orderId: bigint) {
  const market = await session.market()
  const order = await getOrder(market, orderId)
  const listing = await getListing(market, order.datasetId)
  const [currency, now, { keyHash, insecure }] = await Promise.all([
    getCurrency(market, listing.token),
    chainTime(market),
    requireCircuit(market, order.circuit),
  ])
  const nextStep = nextOrderStep(order, now)
  const { verb, who, until, otherwise } = nextStep
  return {
    data: { ...order, vendor: listing.vendor, node: listing.node, verificationKeyHash: keyHash, insecure, nextStep },
    text: paragraphs(
      `Order ${orderId} of dataset ${order.datasetId}`,
      pairs([
        ['Stage', order.stage],
        ['Waits for', stepTexts[verb]],
        ['From', verb === 'withdraw' ? undefined : who],
        ['Until', until === undefined ? undefined : formatTime(until, now)],
        ['Otherwise', otherwise],
      ]),
      insecure ? insecureText(order.circuit.name) : undefined,
      pairs([...moneyPairs(order, listing, currency), ...requestPairs(order, keyHash), ...outcomePairs(order)]),
    ),
  }
}

function moneyPairs(order: Order, { vendor, node }: Listing, currency: Currency): [string, string][] {
  const { customer, stage, price, bond, computeFeeBps } = order
  const due = orderBond(order)
  return [
    ['Customer', customer],
    ['Vendor', `${vendor}, at ${node}`],
    ['Price', formatAmount(price, currency)],
    [
      'Bond',
      stage === 'placed' ? `${formatAmount(due, currency)}, to come with the model` : formatAmount(bond, currency),
    ],
    ['Compute fee', `${formatBps(computeFeeBps)} of the price`],
  ]
}

function requestPairs(order: Order, keyHash: Hex): [string, string][] {
  const { circuit, training, rows, majority, thresholdBps, minCorrect, windows } = order
  const { maxDepth, minSamplesSplit, minSamplesLeaf, criterion } = training
  const { commitSeconds, discloseSeconds, proveSeconds, revealSeconds } = windows
  const times = [commitSeconds, discloseSeconds, proveSeconds, revealSeconds].map(formatDuration)
  return [
    [
      'To prove',
      `${minCorrect} of ${rows} test rows right (${formatBps(thresholdBps)}); the largest class has ${majority}`,
    ],
    ['Circuit', `${circuit.name}, verification key ${keyHash}`],
    ['Training', `depth ${maxDepth}, ${minSamplesSplit} rows to split, ${minSamplesLeaf} a leaf, ${criterion}`],
    ['Windows', `commit ${times[0]}, disclose ${times[1]}, prove ${times[2]}, reveal ${times[3]}`],
  ]
}

function outcomePairs({ disclosed, proven, settled }: Order): [string, string | undefined][] {
  return [
    ['Test rows', disclosed && 'published on chain'],
    ['Proof', proven?.proofHash],
    ['Receipt', settled?.receipt],
  ]
}
