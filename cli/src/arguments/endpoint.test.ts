import { expect, test } from 'vitest'
import { parseEndpoint } from './endpoint.ts'

test.each([
  ['8780', '127.0.0.1', 8780],
  ['0.0.0.0:80', '0.0.0.0', 80],
  ['node.local:0', 'node.local', 0],
  ['[::]:65535', '::', 65_535],
])('%s', (text, host, port) => {
  expect(parseEndpoint(text)).toEqual({ host, port })
})

test.each(['', ':', 'localhost', 'localhost:', '::1:80', '1:65536', 'http://127.0.0.1:80', '-1'])(
  '%j is none',
  text => {
    expect(() => parseEndpoint(text)).toThrow('Write an address and a port')
  },
)
