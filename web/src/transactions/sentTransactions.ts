import type { Address, Hash } from 'viem'
import { z } from 'zod'
import { pageStorage } from '../vault/pageStorage.ts'

const schema = z.array(
  z.object({
    hash: z.custom<Hash>(value => /^0x[0-9a-f]{64}$/i.test(String(value))),
    account: z.custom<Address>(value => typeof value === 'string'),
    chainId: z.int(),
    title: z.string(),
    /** Milliseconds since the epoch. */
    sentAt: z.number(),
    /**
     * How far it got: in nobody's block yet, mined and how deep, reverted, or deep enough that no reorganisation takes it back;
     * lost is what nobody knows any more.
     */
    state: z.enum(['pending', 'mined', 'reverted', 'final', 'lost']),
    depth: z.int(),
  }),
)

/** A transaction that was sent from this browser. */
export type SentTransaction = z.infer<typeof schema>[number]

/** Whether something can still become of it. */
export const isUnderWay = ({ state }: SentTransaction): boolean => state === 'pending' || state === 'mined'

const key = 'assay.sent'
const kept = 50
const listeners = new Set<() => void>()
let transactions = read()

function read(): SentTransaction[] {
  try {
    return schema.parse(JSON.parse(pageStorage.getItem(key) ?? '[]'))
  } catch {
    return [] // Of an earlier version of the page; the chain knows what was sent.
  }
}

function change(next: (all: SentTransaction[]) => SentTransaction[]): void {
  // Another tab may have sent something since.
  transactions = next(read()).slice(0, kept)
  pageStorage.setItem(key, JSON.stringify(transactions))
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
    change(all => [{ ...transaction, sentAt: Date.now(), state: 'pending', depth: 0 }, ...all])
  },
  update(hash: Hash, progress: Pick<SentTransaction, 'state' | 'depth'>): void {
    change(all => all.map(each => (each.hash === hash ? { ...each, ...progress } : each)))
  },
  forget(): void {
    change(all => all.filter(isUnderWay))
  },
}
