import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { getBlock } from 'viem/actions'
import { useMarket } from './MarketProvider.tsx'

/** The chain's time and height: deadlines are kept by it, not by this computer's clock. */
export type ChainClock = {
  /** Seconds since the epoch: of the newest block and what has passed since it was seen. */
  now: bigint
  block: bigint
}

let second = Math.floor(Date.now() / 1000)
const listeners = new Set<() => void>()
let ticking: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  ticking ??= setInterval(() => {
    second = Math.floor(Date.now() / 1000)
    for (const each of listeners) each()
  }, 1000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}

/** How often the page asks again, in milliseconds: blocks of a local chain come when they are wanted. */
export const liveMs = (isLocal: boolean): number => (isLocal ? 1_500 : 12_000)

/** The newest block; undefined until the chain has answered. */
export function useHead() {
  const { market, isLocal } = useMarket()
  return useQuery({
    queryKey: ['chain', 'head'],
    queryFn: async () => {
      const { number, timestamp } = await getBlock(market.client)
      return { block: number, timestamp, seenAtMs: Date.now() }
    },
    refetchInterval: liveMs(isLocal),
    // It is asked for again anyway: that the chain does not answer is told at once.
    retry: false,
  })
}

/** Ticks each second; undefined until the chain has answered. */
export function useChainClock(): ChainClock | undefined {
  const now = useSyncExternalStore(subscribe, () => second)
  const { data: head } = useHead()
  if (!head) return undefined
  const passed = Math.max(0, now - Math.floor(head.seenAtMs / 1000))
  return { now: head.timestamp + BigInt(passed), block: head.block }
}
