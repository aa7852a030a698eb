import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { type Sent, sendCall } from '../chain/sendTransaction.ts'
import { runsContract } from './runsContract.ts'

/**
 * Makes the signer an auditor, under the market's bond for auditors.
 *
 * @throws AssayError `run.alreadyEnrolled`, `chain.insufficientFunds`.
 */
export async function enrollAuditor(market: Market): Promise<Sent & { bond: bigint }> {
  const contract = runsContract(market)
  const bond = await explained(readContract(market.client, { ...contract, functionName: 'auditorBond' }))
  const sent = await sendCall(market, { ...contract, functionName: 'enroll', args: [], value: bond })
  return { ...sent, bond }
}
