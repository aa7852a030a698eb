import type { Hash } from 'viem'
import { beforeEach, expect, test, vi } from 'vitest'

const transaction = (digit: string) => ({
  hash: `0x${digit.repeat(64)}` as Hash,
  account: `0x${'a1'.repeat(20)}` as const,
  chainId: 1,
  title: `Transaction ${digit}`,
})

/** A tab of the page: modules of its own, and the storage that all tabs share. */
async function openTab() {
  vi.resetModules()
  return (await import('./sentTransactions.ts')).sentTransactions
}
const titles = ({ get }: Awaited<ReturnType<typeof openTab>>) => get().map(({ title }) => title)

let kept: Map<string, string>
beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  })
})

test('no tab forgets what another sent', async () => {
  const first = await openTab()
  const second = await openTab()
  first.add(transaction('1'))
  second.add(transaction('2'))
  expect(titles(await openTab())).toEqual(['Transaction 2', 'Transaction 1'])
})

test.each([['SecurityError'], ['QuotaExceededError']])(
  'a storage that fails with %s fails no transaction',
  async name => {
    const fail = () => {
      throw new DOMException('no', name)
    }
    vi.stubGlobal('localStorage', { getItem: name === 'SecurityError' ? fail : () => null, setItem: fail })
    const tab = await openTab()
    tab.add(transaction('1'))
    tab.update(transaction('1').hash, { state: 'mined', depth: 1 })
    tab.add(transaction('2'))
    expect(titles(tab)).toEqual(['Transaction 2', 'Transaction 1'])
    expect(tab.get()[1]).toMatchObject({ state: 'mined' })
  },
)
