import type { Address, Hash } from 'viem'
import { z } from 'zod'

const schema = z.array(
  z.object({
    hash: z.custom<Hash>(value => /^0x[0-9a-f]{64}$/i.test(String(value))),
    account: z.custom<Address>(value => typeof value === 'string'),
    chainId: z.int(),
    title: z.string(),
    /** Milliseconds since the epoch. */
    sentAt: z.number(),
    /** How far it got: in nobody's block yet, mined and how deep, reverted, or deep enough that no reorganisation takes it back. */
    state: z.enum(['pending', 'mined', 'reverted', 'final']),
    depth: z.int(),
  }),
)

/** A transaction that was sent from this browser. */
export type SentTransaction = z.infer<typeof schema>[number]

const key = 'assay.sent'
const kept = 50
const listeners = new Set<() => void>()
let transactions = read()

function read(): SentTransaction[] {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(key) ?? '[]'))
  } catch {
    return [] // Of an earlier version of the page; the chain knows what was sent.
  }
}

function change(next: SentTransaction[]): void {
  transactions = next.slice(0, kept)
  localStorage.setItem(key, JSON.stringify(transactions))
  for (const listener of listeners) listener()
}

/** All transactions of this browser, the newest first; they outlive a reload. For `useSyncExternalStore`. */
export const sentTransactions = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): SentTransaction[] => transactions,
  add(transaction: Omit<SentTransaction, 'state' | 'depth' | 'sentAt'>): void {
    change([{ ...transaction, sentAt: Date.now(), state: 'pending', depth: 0 }, ...transactions])
  },
  update(hash: Hash, progress: Pick<SentTransaction, 'state' | 'depth'>): void {
    change(transactions.map(each => (each.hash === hash ? { ...each, ...progress } : each)))
  },
  forget(): void {
    change(transactions.filter(({ state }) => state === 'pending' || state === 'mined'))
  },
}
