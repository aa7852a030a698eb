import type { Address, Hex } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { runsContract } from './runsContract.ts'
import { type Turn, turns, type VoteVerdict, voteVerdicts } from './turn.ts'

export type Challenge = {
  challengeId: bigint
  runId: bigint
  challenger: Address
  turn: Turn
  /** Of who has to act, in seconds since the epoch; auditors commit before, and reveal until `revealEnds`. */
  deadline: bigint
  revealEnds: bigint
  /** The first wrong checkpoint is one of `lo` to `hi`. Where they are one, that segment is voted on. */
  lo: number
  hi: number
  /** The checkpoint that is opened next, or that the trainer has opened. */
  middle: number
  /** What the trainer opened there, where it is the challenger's turn. */
  answer: Hex | undefined
  /** Content id of the disputed segment's checkpoints with their weights, as the trainer published it. */
  segment: string | undefined
  votes: { committed: number; holds: number; fails: number; unsure: number }
  /** Undefined until it is settled. */
  verdict: VoteVerdict | undefined
  /** What each auditor of the majority is due. */
  share: bigint
}

/**
 * A challenge of a run.
 *
 * @throws AssayError `run.unknownChallenge`, `market.noRuns`.
 */
export async function getChallenge(market: Market, challengeId: bigint): Promise<Challenge> {
  const { client } = market
  const contract = runsContract(market)
  const [state, revealSeconds, answered, published] = await explained(
    Promise.all([
      readContract(client, { ...contract, functionName: 'challengeOf', args: [challengeId] }),
      readContract(client, { ...contract, functionName: 'revealSeconds' }),
      findEvents(market, contract, 'ChallengeAnswered', { challengeId }),
      findEvents(market, contract, 'SegmentPublished', { challengeId }),
    ]),
  )
  const { runId, challenger, committed, holds, fails, unsure, share } = state
  const turn = turns[state.turn] as Turn
  const verdict = voteVerdicts[state.verdict] as (typeof voteVerdicts)[number]
  const [lo, hi] = [Number(state.lo), Number(state.hi)]
  return {
    challengeId,
    runId,
    challenger,
    turn,
    deadline: BigInt(state.deadline),
    revealEnds: BigInt(state.deadline + revealSeconds),
    lo,
    hi,
    middle: Math.floor((lo + hi) / 2),
    answer: turn === 'challenger' ? answered.at(-1)?.args.checkpoint : undefined,
    segment: published.at(-1)?.args.cid,
    votes: { committed, holds, fails, unsure },
    verdict: verdict === 'none' ? undefined : verdict,
    share,
  }
}
