import { keccak256 } from 'viem'
import { expect, test } from 'vitest'
import { orderContext } from './orderContext.ts'

const place = { chainId: 31337, orders: '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266', orderId: 1n } as const

test('differs by order, contract and chain, and fits 31 bytes', () => {
  const orders = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
  const places = [place, { ...place, orderId: 2n }, { ...place, chainId: 1 }, { ...place, orders } as const]
  const contexts = places.map(orderContext)
  expect(new Set(contexts).size).toBe(4)
  for (const context of contexts) expect(context < 2n ** 248n).toBe(true)
})

test('is the hash of three words, without its last byte', () => {
  const words = [place.chainId.toString(16), place.orders.slice(2), '1'].map(word => word.padStart(64, '0'))
  expect(orderContext(place)).toBe(BigInt(keccak256(`0x${words.join('')}`).slice(0, -2)))
})
