import { type Contest, getContestEvents, getOpening, getTestRows, type Rows } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { type Hex, hexToBytes } from 'viem'
import { useMarket } from '../../market/MarketProvider.tsx'

/** All that is needed to run an entry again, as the chain's own events carry it. */
export type RevealedEntry = {
  /** As revealed: canonical bytes, or whatever was sent in their place. */
  model: Uint8Array
  salt: Hex
  chunks: Rows[]
  /** What the chain counted over all rows, or what was claimed and confirmed; undefined while it is not scored. */
  counts: Uint8Array | undefined
}

/** Reads a revealed entry from the chain, once it is wanted. */
export function useRevealedEntry(contest: Contest, entryId: bigint, isWanted: boolean) {
  const { market } = useMarket()
  const { contestId } = contest
  return useQuery({
    queryKey: ['chain', 'revealedEntry', contestId, entryId],
    queryFn: isWanted
      ? async (): Promise<RevealedEntry> => {
          const [opening, chunks, evaluated, claimed] = await Promise.all([
            getOpening(market, contestId, entryId),
            getTestRows(market, contest),
            getContestEvents(market, 'EntryEvaluated', { contestId, entryId }),
            getContestEvents(market, 'EntryClaimed', { contestId, entryId }),
          ])
          const counts = (evaluated.find(({ args }) => args.done) ?? claimed.at(-1))?.args.counts
          const { model, salt } = opening
          return { model: hexToBytes(model), salt, chunks, counts: counts && hexToBytes(counts) }
        }
      : skipToken,
    structuralSharing: false,
  })
}
