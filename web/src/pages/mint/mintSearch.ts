/** Where a model that is to be minted comes from: an entry, an order or a run of whoever mints it. */
export type MintSearch = { contest?: number; entry?: number; order?: number; run?: number }

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** Numbers as they stand in an address; anything else is none. */
export function mintSearch({ contest, entry, order, run }: Record<string, unknown>): MintSearch {
  if (isId(contest) && isId(entry)) return { contest, entry }
  if (isId(order)) return { order }
  return isId(run) ? { run } : {}
}
