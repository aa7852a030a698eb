import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { writeLine } from './output.ts'

test('a line cannot move the cursor, clear the screen, or set the title of a terminal', async () => {
  const stream = new PassThrough()
  await writeLine(stream, 'torch:\t\u001b[2J\u009b1A\u001b]0;x\u0007\r1.13\nnumpy: é')
  expect(String(stream.read())).toBe('torch:\t\ufffd[2J\ufffd1A\ufffd]0;x\ufffd\ufffd1.13\nnumpy: é\n')
})
