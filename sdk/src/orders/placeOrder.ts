import { approveToken } from '../chain/approveToken.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import type { Sent } from '../chain/sendTransaction.ts'
import { getListing } from './getListing.ts'
import { createRequest, type OrderRequest } from './orderRequest.ts'
import { sealSecret } from './orderSecret.ts'
import { ordersPlace } from './ordersPlace.ts'
import { requireCircuit } from './requireCircuit.ts'
import { sendToOrders } from './sendToOrders.ts'

export type PlaceOrderParameters = OrderRequest & { datasetId: bigint }

/**
 * Orders a model that is trained on a private dataset, and pays its price into escrow. Whatever could be refused is refused
 * before anything is sent.
 *
 * Keep secret and test set first ({@link import('./savedOrder.ts').encodeSavedOrder}): without them no model can be received.
 *
 * @returns The order's id, and what was paid. Of the chain's own coin `maxPrice` is sent, and the rest credited.
 * @throws AssayError as {@link createRequest}, `order.unknownDataset`, `circuit.otherKey`, `seal.invalidKey`,
 * `chain.insufficientFunds`.
 */
export async function placeOrder(
  market: Market,
  { datasetId, ...wanted }: PlaceOrderParameters,
): Promise<Sent & { orderId: bigint; price: bigint }> {
  const place = ordersPlace(market)
  const listing = await getListing(market, datasetId)
  const request = createRequest(listing, wanted)
  await requireCircuit(market, wanted.circuit)
  const sealed = await sealSecret(wanted.secret, { ...place, datasetId, sealKey: listing.sealKey })
  const value = await approveToken(market, listing.token, request.maxPrice, place.orders)
  const sent = await sendToOrders(market, 'place', [request, sealed], value)
  const { orderId, price } = findEmitted(sent, 'OrderPlaced')
  return { ...sent, orderId, price }
}
