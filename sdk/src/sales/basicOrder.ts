import { isAddressEqual, zeroAddress, zeroHash } from 'viem'
import type { Sale } from './readSale.ts'

/** By what a basic order exchanges; to be added to its order type. */
const routes = { coinForModel: 0, tokenForModel: 8, modelForToken: 16 }

/** What Seaport is given to fill the sale of one model, at less gas than other orders cost. */
export function basicOrder({ kind, token, fees, signed: { parameters: order, signature } }: Sale) {
  const [offered, wanted] = [order.offer[0]!, order.consideration[0]!]
  const isInCoin = isAddressEqual(token, zeroAddress)
  const route = kind === 'bid' ? routes.modelForToken : isInCoin ? routes.coinForModel : routes.tokenForModel
  return {
    considerationToken: wanted.token,
    considerationIdentifier: wanted.identifierOrCriteria,
    considerationAmount: wanted.startAmount,
    offerer: order.offerer,
    zone: order.zone,
    offerToken: offered.token,
    offerIdentifier: offered.identifierOrCriteria,
    offerAmount: offered.startAmount,
    basicOrderType: route + order.orderType,
    startTime: order.startTime,
    endTime: order.endTime,
    zoneHash: order.zoneHash,
    salt: order.salt,
    offererConduitKey: order.conduitKey,
    fulfillerConduitKey: zeroHash,
    totalOriginalAdditionalRecipients: BigInt(fees.length),
    additionalRecipients: fees,
    signature,
  }
}
