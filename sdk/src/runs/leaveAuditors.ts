import { findEmitted } from '../chain/findEmitted.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'

/**
 * Ends the signer's office as an auditor, and credits the bond.
 *
 * @returns What is left of the bond.
 * @throws AssayError `run.votesDue` while votes of theirs are not settled, `run.notAuditor`.
 */
export async function leaveAuditors(market: Market): Promise<Sent & { bond: bigint }> {
  const sent = await sendCall(market, { ...runsContract(market), functionName: 'leave', args: [] })
  return { ...sent, bond: findEmitted(sent, 'AuditorLeft').bond }
}
