import { getListing, getOrder, type Market, ordersAbi, proofStatement, requireOrders } from '@assay/sdk'
import { decodeFunctionData, type Hex, numberToHex, parseAbi, zeroAddress } from 'viem'
import { estimateContractGas, getTransaction, readContract } from 'viem/actions'

const verifierAbi = parseAbi(['function verify(bytes proof, bytes32[] publicInputs) view returns (bool)'])

/**
 * Gas of a transaction that only verifies the proof of an order.
 *
 * @param hash Of the transaction that proved it.
 */
export async function measureVerifier(market: Market, orderId: bigint, hash: Hex): Promise<number> {
  const { client } = market
  const { input } = await getTransaction(client, { hash })
  const { args } = decodeFunctionData({ abi: ordersAbi, data: input })
  const proof = args?.[1] as Hex
  const order = await getOrder(market, orderId)
  const address = requireOrders(market)
  const { circuit } = await readContract(client, { address, abi: ordersAbi, functionName: 'order', args: [orderId] })
  const { verifier } = await readContract(client, {
    address,
    abi: ordersAbi,
    functionName: 'circuit',
    args: [BigInt(circuit)],
  })
  const publicInputs = proofStatement(order, await getListing(market, order.datasetId))
  const inputs = publicInputs.map(value => numberToHex(value, { size: 32 }))
  return Number(
    await estimateContractGas(client, {
      address: verifier,
      abi: verifierAbi,
      functionName: 'verify',
      args: [proof, inputs],
      account: zeroAddress,
    }),
  )
}
