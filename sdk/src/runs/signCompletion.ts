import type { Hex } from 'viem'
import { signTypedData } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { noAccount } from '../chain/sendTransaction.ts'
import { runsPlace } from './runsPlace.ts'

/** What a trainer says of a finished run. */
export type SignedCompletion = {
  runId: bigint
  /** Of the checkpoints. */
  root: Hex
  checkpoints: bigint
  weightsRoot: Hex
  /** In the chain's coin, its smallest unit. */
  bond: bigint
  /** Content id of the transcript without weights. */
  transcript: string
}

const types = {
  Completion: [
    { name: 'runId', type: 'uint256' },
    { name: 'root', type: 'bytes32' },
    { name: 'checkpoints', type: 'uint64' },
    { name: 'weightsRoot', type: 'bytes32' },
    { name: 'bond', type: 'uint256' },
    { name: 'transcript', type: 'string' },
  ],
} as const

/**
 * Signs a finished run as its trainer (EIP-712), so that whoever sends it can change nothing of it.
 *
 * @throws AssayError `chain.rejected` when the owner of the key refuses, `market.noRuns`.
 */
export async function signCompletion(market: Market, completion: SignedCompletion): Promise<Hex> {
  const { client, account } = market
  if (!account) throw noAccount()
  const { chainId, runs } = runsPlace(market)
  const domain = { name: 'Assay Runs', version: '1', chainId, verifyingContract: runs }
  return explained(signTypedData(client, { account, domain, types, primaryType: 'Completion', message: completion }))
}
