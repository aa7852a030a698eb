import { expect, test } from 'vitest'
import { collectMember } from './member.ts'

const address = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'

test('members are collected, each with its share', () => {
  const first = collectMember(`${address}:66.67`)
  expect(collectMember(`${address.toLowerCase()}:33.33%`, first)).toEqual([
    { member: address, shareBps: 6_667 },
    { member: address, shareBps: 3_333 },
  ])
})

test.each([
  ['0xf3', 'such as 0x…:60'],
  [`${address}`, 'such as 0x…:60'],
  [`${address}:1:2`, 'such as 0x…:60'],
  ['0xf3:60', '40 hexadecimal digits'],
  [`${address}:`, 'from 0 to 100'],
  [`${address}:101`, 'from 0 to 100'],
])('"%s" is no member', (text, reason) => expect(() => collectMember(text)).toThrow(reason))
