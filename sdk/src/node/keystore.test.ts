import * as Keystore from 'ox/Keystore'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import { createKeystore, keystoreAddress, openKeystore } from './keystore.ts'

const privateKey = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'

test('a keystore opens with its password, and tells its address without', () => {
  const { address, file } = createKeystore('correct horse')
  expect(keystoreAddress(file, 'my.json')).toBe(address)
  expect(openKeystore(file, 'correct horse', 'my.json').address).toBe(address)
  expect(() => openKeystore(file, 'wrong', 'my.json')).toThrow(
    expect.objectContaining({ code: 'account.wrongPassword' }),
  )
})

test('keystores with the parameters of other wallets open too', () => {
  const [key, derivation] = Keystore.scrypt({ password: 'correct horse', n: 4096, r: 8, p: 1 })
  const file = JSON.stringify(Keystore.encrypt(privateKey, key, derivation))
  const { address } = privateKeyToAccount(privateKey)
  expect(openKeystore(file, 'correct horse', 'geth.json').address).toBe(address)
})

test('what is no keystore is refused without being shown', () => {
  for (const text of [privateKey.slice(2), '{}', '', JSON.stringify({ version: 3, crypto: { kdf: 'none' } })]) {
    const attempt = () => openKeystore(text, 'password', 'my.json')
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'account.invalidKeystore', details: undefined, cause: undefined }),
    )
  }
})
