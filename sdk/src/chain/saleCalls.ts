import { type Address, isAddressEqual, zeroAddress } from 'viem'
import type { seaportAbi } from '../generated/seaport.ts'
import type { wethAbi } from '../generated/weth.ts'
import { type Descriptions, takes } from './callDescription.ts'
import type { MarketContracts } from './marketContracts.ts'

/** The first of the routes of a basic order that give a token of an NFT's kind for an ERC-20 one. */
const firstBidRoute = 16

/** What each function of Seaport does that is called here. */
export const saleCalls = ({ models }: Pick<MarketContracts, 'models'>): Descriptions<typeof seaportAbi> => {
  const nameOf = (token: Address, id: bigint) =>
    models && isAddressEqual(token, models)
      ? `model ${id}`
      : `token ${id} of ${token}, which is no model of this market`
  return {
    fulfillBasicOrder([order], along) {
      const fees = order.additionalRecipients
      const feeSum = fees.reduce((sum, { amount }) => sum + amount, 0n)
      const feesSay = fees.map(({ recipient }) => `A part of the price, its royalty or a fee, goes to ${recipient}.`)
      if (order.basicOrderType >= firstBidRoute) {
        return {
          title: `Sell ${nameOf(order.considerationToken, order.considerationIdentifier)} to ${order.offerer}`,
          says: [
            `You get ${order.offerAmount - feeSum} of the smallest unit of the token ${order.offerToken}, at once.`,
            ...feesSay,
            'It cannot be undone. What you granted for the time of your ownership ends.',
          ],
          pays: [],
        }
      }
      const token = order.considerationToken
      const known = isAddressEqual(token, zeroAddress)
        ? undefined
        : { token, amount: order.considerationAmount + feeSum }
      const { says, pays } = takes(along, 'payment', known)
      return {
        title: `Buy ${nameOf(order.offerToken, order.offerIdentifier)} from ${order.offerer}`,
        says: ['It is yours at once, or nothing is paid.', ...feesSay, ...says],
        pays,
      }
    },
    cancel: ([orders]) => ({
      title: orders.length === 1 ? 'Cancel a listing or a bid' : `Cancel ${orders.length} listings and bids`,
      says: ['Nobody can fill it from then on, wherever it was published.'],
      pays: [],
    }),
    incrementCounter: () => ({
      title: 'Cancel all your listings and bids',
      says: ['Nobody can fill any order that you signed for Seaport before, on any marketplace.'],
      pays: [],
    }),
    validate: ([orders]) => ({
      title: `Have ${orders.length === 1 ? 'an order' : `${orders.length} orders`} checked by Seaport for good`,
      says: ['Seaport looks at the signature once, and not again when it is filled.'],
      pays: [],
    }),
  }
}

/** And of the wrapped coin. */
export const wethCalls: Descriptions<typeof wethAbi> = {
  deposit: (_, along) => ({
    title: 'Wrap coin',
    ...takes(along, 'payment', undefined),
    says: ['It becomes as much of a token, which can be bid, and unwrapped again at any time.'],
  }),
  withdraw: ([amount]) => ({
    title: 'Unwrap coin',
    says: [`${amount} wei of the token become coin again.`],
    pays: [],
  }),
}
