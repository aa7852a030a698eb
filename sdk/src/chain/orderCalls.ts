import { zeroAddress } from 'viem'
import type { ordersAbi } from '../generated/orders.ts'
import { orderBond } from '../orders/orderBond.ts'
import type { OrderStage } from '../orders/orderStage.ts'
import { type Descriptions, takes } from './callDescription.ts'
import { percent } from './explanation.ts'

/** Who gets what when an order ends at a stage without having been settled. */
const refunds: Partial<Record<OrderStage, string>> = {
  placed: 'All that the customer paid is credited back.',
  committed:
    'No test rows were disclosed: the vendor is credited with bond and compute fee, the customer with the rest.',
  disclosed: 'Nothing was proven: customer and vendor have everything back, and the dataset’s price falls.',
  proven: 'The key was withheld: price and bond are credited to the customer, and the dataset’s price falls.',
}

/** What each function of `Orders` does. */
export const orderCalls: Descriptions<typeof ordersAbi> = {
  list: ([, , { bondBps, computeFeeBps }, , , node]) => ({
    title: 'List a dataset',
    says: [
      'No row leaves your node. Everybody can read the card: what the columns are, and how many rows are in each bin.',
      `With each model you put ${percent(bondBps)} of the price at risk: you lose it if you prove a model and then withhold its key.`,
      `A customer who discloses no test rows owes you ${percent(computeFeeBps)} of the price.`,
      `Customers find your node at ${node}. An order whose step it misses is refunded, and that can lower the price.`,
    ],
    pays: [],
  }),
  reoffer: ([datasetId]) => ({
    title: `Change the offer of dataset ${datasetId}`,
    says: [
      'Open orders keep what they were placed under.',
      'A higher start price forfeits what proven orders have added to the price.',
    ],
    pays: [],
  }),
  move: ([datasetId, node]) => ({
    title: `Move dataset ${datasetId} to another node`,
    says: [`Customers find its node at ${node} from now on, those of open orders too.`],
    pays: [],
  }),
  delist: ([datasetId]) => ({
    title: `Delist dataset ${datasetId}`,
    says: ['It takes no more orders, for good.', 'Open orders go on, with what is at risk in them.'],
    pays: [],
  }),
  place: ([{ datasetId, thresholdBps, maxComputeFeeBps, maxPrice }], along) => {
    const { listing } = along.context
    const known = listing?.datasetId === datasetId ? { token: listing.token, amount: maxPrice } : undefined
    const taken = takes(along, 'escrow', known)
    return {
      title: `Order a model from dataset ${datasetId}`,
      says: [
        `The vendor is paid once a proof shows that a model gets ${percent(thresholdBps)} of your test rows right, and its key is revealed. Else the price comes back.`,
        known?.token === zeroAddress || along.value > 0n
          ? 'What you send above the price of that moment is credited to you.'
          : 'Only the price of that moment is taken, if it is not above this.',
        `If a model is trained and you disclose no test rows, you pay up to ${percent(maxComputeFeeBps)} of the price.`,
        'The number of test rows and the size of their largest class become public; the rows do not.',
        'Keep the file of the order: without it you cannot disclose the rows or decrypt the model.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  commitModel: ([orderId], along) => {
    const { order, listing } = along.context
    const known =
      order?.orderId === orderId && listing?.datasetId === order.datasetId
        ? { token: listing.token, amount: orderBond(order) }
        : undefined
    const taken = takes(along, 'bond', known)
    return {
      title: `Commit to the model of order ${orderId}`,
      says: [
        'Only a hash of the model goes on chain. It cannot be changed after that.',
        'The bond comes back when the order ends. You lose it if you prove the model and then withhold its key.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  acknowledge: ([orderId]) => ({
    title: `Acknowledge the test rows of order ${orderId}`,
    says: [
      'You say that they arrived and are those that the customer committed to.',
      'If nothing is proven in time, the customer has everything back, and the dataset’s price falls.',
    ],
    pays: [],
  }),
  discloseOnChain: ([orderId, , rows]) => ({
    title: `Disclose the test rows of order ${orderId} on chain`,
    says: [
      `Your ${rows.length} test rows and their labels become public, for good. Do not order with them again.`,
      'If the vendor does not prove in time from now on, you have everything back.',
    ],
    pays: [],
  }),
  prove: ([orderId]) => ({
    title: `Prove order ${orderId}`,
    says: [
      'The proof goes on chain with the model, which nobody can decrypt before its key is revealed, and then only the customer.',
      'Reveal the key in time after that: else the bond and the price go to the customer.',
    ],
    pays: [],
  }),
  revealKey: ([orderId]) => ({
    title: `Reveal the key of order ${orderId}`,
    says: [
      'The vendor is credited with the bond and the price, less the fee of 5 %. None of it goes back after that.',
      'The customer can decrypt the model, and is attested a receipt.',
    ],
    pays: [],
  }),
  refund: ([orderId], { context: { order } }) => ({
    title: `Refund order ${orderId}`,
    says: [
      'The order ends for good, without a model.',
      (order?.orderId === orderId ? refunds[order.stage] : undefined) ??
        'Price and bond are credited to customer and vendor, by whose step was missed.',
    ],
    pays: [],
  }),
  withdraw: ([, account]) => ({
    title: 'Withdraw what orders owe',
    says: [`All that is credited is paid to ${account}, whoever signs.`],
    pays: [],
  }),
}
