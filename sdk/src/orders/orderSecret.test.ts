import { bytesToHex, numberToBytes } from 'viem'
import { expect, test } from 'vitest'
import { fieldOrder, randomField } from '../fields/field.ts'
import { hashSecret, openSecret, sealSecret } from './orderSecret.ts'
import { deriveSealKeys, seal, secretInfo } from './seal.ts'

const keys = await deriveSealKeys(new Uint8Array(32).fill(1))
const place = { chainId: 1, orders: '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266', datasetId: 2n } as const

test('reaches the vendor as it is', async () => {
  const secret = randomField()
  const sealed = await sealSecret(secret, { ...place, sealKey: keys.publicKey })
  expect(await openSecret(keys, sealed, { ...place, secretHash: hashSecret(secret) })).toBe(secret)
})

test('is refused where it was sealed for another order or dataset', async () => {
  const sealed = await sealSecret(1n, { ...place, sealKey: keys.publicKey })
  for (const wrong of [{ secretHash: hashSecret(2n) }, { secretHash: hashSecret(1n), datasetId: 3n }]) {
    await expect(openSecret(keys, sealed, { ...place, ...wrong })).rejects.toMatchObject({ code: 'seal.unreadable' })
  }
})

test.each([2n, fieldOrder + 1n])('is refused where it is not what the hash is of: %i', async secret => {
  const named = { ...place, secretHash: hashSecret(1n) }
  const sealed = await seal(keys.publicKey, numberToBytes(secret, { size: 32 }), secretInfo(named))
  await expect(openSecret(keys, bytesToHex(sealed), named)).rejects.toMatchObject({ code: 'order.wrongSecret' })
})
