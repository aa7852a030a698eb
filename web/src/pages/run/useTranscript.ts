import { readTranscript, unpackTranscript } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useMarket } from '../../market/MarketProvider.tsx'

/** Larger than a record of a million steps. */
const maxBytes = 2 ** 28

/** The published record of a training: all but its tensors. */
export function useTranscript(cid: string | undefined) {
  const { content } = useMarket()
  return useQuery({
    queryKey: ['transcript', cid],
    queryFn:
      cid === undefined
        ? skipToken
        : async ({ signal }) => {
            const packed = await content.get(cid, { maxBytes, signal })
            return { packed, ...(await readTranscript(unpackTranscript(packed))) }
          },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}
