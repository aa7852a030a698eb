import type { FindContestsParameters } from '@assay/sdk'

/** Which contests are listed, as it stands in the address: what is not said is the default. */
export type ContestsSearch = {
  show?: 'all' | 'ended'
  order?: 'reward' | 'ends'
  q?: string
}

/** What an address asks for; what it cannot ask for is left out. */
export function contestsSearch({ show, order, q }: Record<string, unknown>): ContestsSearch {
  return {
    ...((show === 'all' || show === 'ended') && { show }),
    ...((order === 'reward' || order === 'ends') && { order }),
    ...(typeof q === 'string' && q.trim() !== '' && { q: q.slice(0, 100) }),
  }
}

/** What to ask the indexer for. */
export function contestsQuery({ show, order, q }: ContestsSearch): FindContestsParameters {
  return {
    ...(show !== 'all' && { open: show !== 'ended' }),
    orderBy: order ?? 'newest',
    ...(q && { search: q }),
  }
}
