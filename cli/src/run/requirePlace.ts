import { AssayError, type Market, runsPlace, type Transcript } from '@assay/sdk'
import { isAddressEqual } from 'viem'

/**
 * The run on this market that a transcript is of.
 *
 * @throws AssayError `run.noPlace` for one that was recorded without a chain, `run.otherPlace` for one of another market.
 */
export function requirePlace(market: Market, { run: { place } }: Transcript): bigint {
  if (!place) {
    throw new AssayError('run.noPlace', 'The transcript was recorded without a chain', {
      hint: '`assay run begin` comes before training: what is recorded without it cannot be put on chain later.',
    })
  }
  const { chainId, runs } = runsPlace(market)
  if (place.chainId === chainId && isAddressEqual(place.runs, runs)) return BigInt(place.runId)
  throw new AssayError('run.otherPlace', 'The transcript is of a run on another market', {
    details: `${place.runs} on chain ${place.chainId}; this market: ${runs} on chain ${chainId}`,
    hint: 'Name its chain with --rpc, and its models with --models.',
  })
}
