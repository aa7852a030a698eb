import { expect, test } from 'vitest'
import { checkContent, checkContentId, contentId } from './contentId.ts'

const hello = new TextEncoder().encode('hello world')
const helloId = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'

test('is what IPFS calls the same bytes', () => {
  expect(contentId(hello)).toBe(helloId)
  expect(contentId(new Uint8Array())).toBe('bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku')
  expect(() => checkContentId(helloId)).not.toThrow()
  expect(() => checkContent(helloId, hello)).not.toThrow()
})

test.each([
  '',
  'hello',
  '../../etc/passwd',
  helloId.toUpperCase(),
  `${helloId}/..`,
  'QmNLei78zWmzUdbeRB3CiUfAizWUrbeeZh5K1rhAQKCh51',
  'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi',
])('"%s" is none', cid => {
  expect(() => checkContentId(cid)).toThrow(expect.objectContaining({ code: 'content.invalidId' }))
})

test('other bytes are refused', () => {
  expect(() => checkContent(helloId, hello.subarray(1))).toThrow(expect.objectContaining({ code: 'content.mismatch' }))
})
