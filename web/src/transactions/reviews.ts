import type { WalletRequest } from '../wallet/walletTransport.ts'

/** A transaction or signature that waits for whoever signs to look at it. */
export type Review = {
  request: WalletRequest
  /** Lets it go to the wallet, under the title that it was explained with. */
  confirm(title: string): void
  decline(): void
}

const listeners = new Set<() => void>()
let waiting: Review[] = []

function change(next: Review[]): void {
  waiting = next
  for (const listener of listeners) listener()
}

/** What waits to be looked at, the oldest first. For `useSyncExternalStore`. */
export const reviews = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): Review[] => waiting,
  /** Gives the request's title once it may go to the wallet; rejects as a wallet does (EIP-1193) when it may not. */
  ask(request: WalletRequest): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const review: Review = {
      request,
      confirm: resolve,
      decline: () => reject(Object.assign(new Error('Declined before signing'), { code: 4001 })),
    }
    change([...waiting, review])
    return promise.finally(() => change(waiting.filter(each => each !== review)))
  },
}
