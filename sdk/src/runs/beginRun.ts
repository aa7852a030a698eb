import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import type { Plan } from '../transcripts/hashTranscript.ts'
import { runsContract } from './runsContract.ts'

export type BeginRunParameters = {
  plan: Plan
  /** Content id of the run's card ({@link import('./runCard.ts').RunCard}). */
  card: string
  /** Blocks until the beacon block, which draws the seed; as few as the market takes unless given. */
  delayBlocks?: bigint
}

/**
 * Commits to code, dataset and hyperparameters before anything is trained. The signer is the run's trainer.
 *
 * @returns The run's id, and the block whose randomness draws its seed.
 * @throws AssayError `run.invalidDelay`, `market.noRuns`.
 */
export async function beginRun(
  market: Market,
  { plan, card, delayBlocks }: BeginRunParameters,
): Promise<Sent & { runId: bigint; beaconBlock: bigint }> {
  const contract = runsContract(market)
  const delay =
    delayBlocks ?? (await explained(readContract(market.client, { ...contract, functionName: 'minBeaconDelay' })))
  const sent = await sendCall(market, { ...contract, functionName: 'begin', args: [plan, delay, card] })
  const { runId, beaconBlock } = findEmitted(sent, 'RunBegun')
  return { ...sent, runId, beaconBlock }
}
