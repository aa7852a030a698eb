import { expect, test } from 'vitest'
import { parseAddress, parseHash } from './hex.ts'

const address = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'

test('addresses get their checksum, and a wrong one is refused', () => {
  expect(parseAddress(address.toLowerCase())).toBe(address)
  expect(() => parseAddress(address.replace('0xf3', '0xF3'))).toThrow('address')
  expect(() => parseAddress('0x12')).toThrow('address')
})

test('a hash has 32 bytes', () => {
  expect(parseHash(`0x${'AB'.repeat(32)}`)).toBe(`0x${'ab'.repeat(32)}`)
  expect(() => parseHash('0xab')).toThrow('64')
})
