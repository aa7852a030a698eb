import { bytesToHex, hexToBytes } from 'viem'
import { expect, test } from 'vitest'
import { deriveSealKeys, openSeal, seal, secretInfo, testRowsInfo } from './seal.ts'

const keys = await deriveSealKeys(new Uint8Array(32).fill(1))
const plaintext = Uint8Array.of(1, 2, 3)
const code = (code: string) => expect.objectContaining({ code })

test('keys are those of RFC 9180, test vector A.1.1', async () => {
  const seed = hexToBytes('0x6db9df30aa07dd42ee5e8181afdb977e538f5e1fec8a06223f33f7013e525037')
  const { publicKey } = await deriveSealKeys(seed)
  expect(publicKey).toBe('0x3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d')
})

test('opens for its key and its purpose alone', async () => {
  const sealed = await seal(keys.publicKey, plaintext, 'a')
  expect(sealed).toHaveLength(32 + 3 + 16)
  expect(await openSeal(keys, sealed, 'a')).toEqual(plaintext)
  const others = await deriveSealKeys(new Uint8Array(32).fill(2))
  await expect(openSeal(others, sealed, 'a')).rejects.toThrow(code('seal.unreadable'))
  await expect(openSeal(keys, sealed, 'b')).rejects.toThrow(code('seal.unreadable'))
  for (const at of [0, 34, 50]) {
    const changed = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte))
    await expect(openSeal(keys, changed, 'a')).rejects.toThrow(code('seal.unreadable'))
  }
  await expect(openSeal(keys, sealed.subarray(0, 20), 'a')).rejects.toThrow(code('seal.unreadable'))
})

test('never seals the same twice', async () => {
  const [first, second] = [await seal(keys.publicKey, plaintext, 'a'), await seal(keys.publicKey, plaintext, 'a')]
  expect(bytesToHex(first)).not.toBe(bytesToHex(second))
})

test('refuses what is no key', async () => {
  await expect(seal('0x1234', plaintext, 'a')).rejects.toThrow(code('seal.invalidKey'))
  await expect(seal(`0x${'00'.repeat(32)}`, plaintext, 'a')).rejects.toThrow(code('seal.invalidKey'))
})

test('purposes name the chain, the contract and what is sealed', () => {
  const place = { chainId: 1, orders: '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266' } as const
  const address = '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266'
  expect(secretInfo({ ...place, datasetId: 2n, secretHash: 3n })).toBe(
    `assay/order-secret/1/${address}/2/0x${'3'.padStart(64, '0')}`,
  )
  expect(testRowsInfo({ ...place, orderId: 4n })).toBe(`assay/test-rows/1/${address}/4`)
})
