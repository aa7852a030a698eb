import { type Address, encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from 'viem'
import { readContract } from 'viem/actions'
import { awaitLaterBlock } from '../chain/awaitLaterBlock.ts'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { noAccount, type Sent, sendCall } from '../chain/sendTransaction.ts'
import { modelsContract } from './modelsContract.ts'

export type CommitWeightsParameters = {
  weightsRoot: Hex
  /** Whoever knows it can tell which weights are committed to; it is needed again to mint them. */
  salt: Hex
}

const committed = parseAbiParameters('bytes32 weightsRoot, address minter, bytes32 salt')

const commitmentOf = ({ weightsRoot, salt }: CommitWeightsParameters, minter: Address): Hex =>
  keccak256(encodeAbiParameters(committed, [weightsRoot, minter, salt]))

/**
 * Commits to weights that the signer is about to mint, so that nobody can take their root out of the transaction that does; then
 * waits for the next block, in which they can be minted.
 *
 * @returns What was sent; undefined where the signer had committed to them with this salt before.
 * @throws AssayError `market.noModels`.
 */
export async function commitWeights(market: Market, parameters: CommitWeightsParameters): Promise<Sent | undefined> {
  const { account, client } = market
  if (!account) throw noAccount()
  const contract = modelsContract(market)
  const args = [commitmentOf(parameters, account.address)] as const
  const readTime = () => explained(readContract(client, { ...contract, functionName: 'committedAt', args }))
  const before = await readTime()
  const sent = before > 0n ? undefined : await sendCall(market, { ...contract, functionName: 'commit', args })
  await awaitLaterBlock(market, before > 0n ? before : await readTime())
  return sent
}
