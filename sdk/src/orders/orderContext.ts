import { type Address, encodeAbiParameters, keccak256, parseAbiParameters } from 'viem'

export type OrderPlace = {
  chainId: number
  /** The `Orders` contract. */
  orders: Address
  orderId: bigint
}

const parameters = parseAbiParameters('uint256 chainId, address orders, uint256 orderId')

/**
 * The field element that binds a proof to one order of one contract on one chain (docs/formats.md, "Orders"). A byte of the
 * hash is dropped, so that what is left is below the field's order.
 */
export function orderContext({ chainId, orders, orderId }: OrderPlace): bigint {
  return BigInt(keccak256(encodeAbiParameters(parameters, [BigInt(chainId), orders, orderId]))) >> 8n
}
