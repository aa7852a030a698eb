import { expect, test } from 'vitest'
import { decodeSavedMint, encodeSavedMint, type SavedMint } from './savedMint.ts'

const mint: SavedMint = {
  version: 1,
  chainId: 31337,
  models: `0x${'1'.repeat(40)}`,
  minter: `0x${'2'.repeat(40)}`,
  weightsRoot: `0x${'3'.repeat(64)}`,
  salt: `0x${'4'.repeat(64)}`,
}

test('a mint that was begun is read back as it was', () => {
  expect(decodeSavedMint(encodeSavedMint(mint), 'mint.json')).toEqual(mint)
})

test.each([['{}'], ['no JSON'], [encodeSavedMint({ ...mint, salt: '0x12' })]])('%s is none', text => {
  expect(() => decodeSavedMint(text, 'mint.json')).toThrow(/mint.json is not the salt of a mint/)
})
