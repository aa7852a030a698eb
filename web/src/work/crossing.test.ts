import { AssayError } from '@assay/sdk'
import { expose, type Remote, wrap } from 'comlink'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { openCrossing } from './crossing.ts'

const service = {
  refuse(): void {
    throw new AssayError('dataset.empty', 'iris.csv has no rows', {
      details: 'iris.csv',
      hint: 'Look',
      retryable: true,
    })
  },
  fail(): void {
    throw new RangeError('too far')
  },
  async count(to: number, onProgress: (done: number) => void) {
    for (let done = 1; done <= to; done++) onProgress(done)
  },
  async wait(signal: AbortSignal) {
    if (!signal.aborted) await new Promise(resolve => signal.addEventListener('abort', resolve))
    return signal.aborted
  },
}

let ports: MessagePort[] = []
beforeAll(openCrossing)
afterEach(() => {
  for (const port of ports) port.close()
})

function connect(): Remote<typeof service> {
  const { port1, port2 } = new MessageChannel()
  ports = [port1, port2]
  expose(service, port1)
  return wrap(port2)
}

test('an error of the SDK stays whole', async () => {
  const error = await connect()
    .refuse()
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AssayError)
  expect(error).toMatchObject({ code: 'dataset.empty', details: 'iris.csv', hint: 'Look', retryable: true })
})

test('any other error keeps its name and message', async () => {
  await expect(connect().fail()).rejects.toMatchObject({ name: 'RangeError', message: 'too far' })
})

test('a function is called where it is from', async () => {
  const seen: number[] = []
  const all = new Promise<void>(resolve => {
    void connect().count(3, done => {
      seen.push(done)
      if (done === 3) resolve()
    })
  })
  await all
  expect(seen).toEqual([1, 2, 3])
})

test('a signal aborts on the other side, also one that is aborted already', async () => {
  const controller = new AbortController()
  const waiting = connect().wait(controller.signal)
  controller.abort()
  expect(await waiting).toBe(true)
  expect(await connect().wait(AbortSignal.abort())).toBe(true)
})
