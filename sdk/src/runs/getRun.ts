import { type Address, type Hex, zeroHash } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import type { Plan } from '../transcripts/hashTranscript.ts'
import { type RunStage, runStages } from './runStage.ts'
import { runsContract } from './runsContract.ts'

/** A checkpoint whose hash was put on chain while training went on. */
export type Anchor = { index: number; checkpoint: Hex; blockNumber: bigint }

export type Run = {
  runId: bigint
  trainer: Address
  stage: RunStage
  plan: Plan
  /** Content id of its description. */
  card: string
  /** What its checkpoints are bound to: chain, contract, trainer and run. */
  domain: Hex
  beaconBlock: bigint
  /** Of initial weights and the order of data; undefined until it is drawn. */
  seed: Hex | undefined
  anchors: Anchor[]
  completed:
    | {
        /** Of the checkpoints. */
        root: Hex
        /** Counted with the first, which is before any step. */
        checkpoints: number
        weightsRoot: Hex
        /** In the chain's coin, its smallest unit. */
        bond: bigint
        /** Who put the bond up, and has it back. */
        payer: Address
        /** In seconds since the epoch; stands still while a challenge is open. */
        challengeEnds: bigint
        /** Content id of the transcript without weights. */
        transcript: string
      }
    | undefined
  /** The latest. */
  challengeId: bigint | undefined
}

/**
 * Everything the chain knows about a run.
 *
 * @throws AssayError `run.unknownRun`, `market.noRuns`.
 */
export async function getRun(market: Market, runId: bigint): Promise<Run> {
  const { client } = market
  const contract = runsContract(market)
  const args = [runId] as const
  const [state, domain, [begun], anchored, [completed]] = await explained(
    Promise.all([
      readContract(client, { ...contract, functionName: 'run', args }),
      readContract(client, { ...contract, functionName: 'domainOf', args }),
      findEvents(market, contract, 'RunBegun', { runId }),
      findEvents(market, contract, 'RunAnchored', { runId }),
      findEvents(market, contract, 'RunCompleted', { runId }),
    ]),
  )
  if (!begun) {
    throw new AssayError('chain.noEvent', `The chain does not tell how run ${runId} was begun`, {
      hint: 'The RPC keeps too few events, or the market’s `deployedBlock` is too late.',
    })
  }
  const { root, weightsRoot, seed, challengeId } = state
  return {
    runId,
    trainer: state.trainer,
    stage: runStages[state.stage] as RunStage,
    plan: begun.args.plan,
    card: begun.args.card,
    domain,
    beaconBlock: state.beaconBlock,
    seed: seed === zeroHash ? undefined : seed,
    anchors: anchored.map(({ args: { index, checkpoint }, blockNumber }) => ({
      index: Number(index),
      checkpoint,
      blockNumber,
    })),
    completed: completed && {
      root,
      checkpoints: Number(state.checkpoints),
      weightsRoot,
      bond: completed.args.bond,
      payer: completed.args.payer,
      challengeEnds: BigInt(state.challengeEnds),
      transcript: completed.args.transcript,
    },
    challengeId: challengeId === 0n ? undefined : challengeId,
  }
}
