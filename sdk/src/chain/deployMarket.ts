import type { Account, Address, Client } from 'viem'
import { deployContract } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { contestsAbi, contestsBytecode } from '../generated/contests.ts'
import { groupsAbi, groupsBytecode } from '../generated/groups.ts'
import { poolsAbi, poolsBytecode } from '../generated/pools.ts'
import { prevrandaoBeaconAbi, prevrandaoBeaconBytecode } from '../generated/prevrandaoBeacon.ts'
import { rulesAbi, rulesBytecode } from '../generated/rules.ts'
import { scorerAbi, scorerBytecode } from '../generated/scorer.ts'
import { awaitReceipt } from './awaitReceipt.ts'
import { type Deploy, type DeployOrdersParameters, deployOrders } from './deployOrders.ts'
import { explainError } from './explainError.ts'
import { localChainId, type Market } from './market.ts'

export type DeployMarketParameters = DeployOrdersParameters & {
  client: Client
  account: Account
  /** The fewest blocks from opening a contest to its beacon block: 128, unless on a local chain. */
  minBeaconDelayBlocks?: number
}

/**
 * Deploys a market: the contests with what they call, the pools, and the orders with their circuits' verifiers.
 *
 * @throws AssayError `chain.insufficientFunds`, `chain.unreachable`, `market.noEas`.
 */
export async function deployMarket(
  parameters: DeployMarketParameters,
): Promise<Market & { pools: Address; orders: Address; gasUsed: number }> {
  const { client, account } = parameters
  const minDelay = BigInt(parameters.minBeaconDelayBlocks ?? (client.chain?.id === localChainId ? 1 : 128))

  let gasUsed = 0
  const deploy: Deploy = async (abi, bytecode, args = []) => {
    try {
      const hash = await deployContract(client, { abi, bytecode, args, account, chain: client.chain })
      const { contractAddress, blockNumber, gasUsed: gas } = await awaitReceipt(client, hash)
      gasUsed += Number(gas)
      if (contractAddress) return { address: contractAddress, block: blockNumber }
    } catch (error) {
      throw explainError(error)
    }
    throw new AssayError('chain.notDeployed', 'The contract was not deployed')
  }

  const beacon = await deploy(prevrandaoBeaconAbi, prevrandaoBeaconBytecode)
  const scorer = await deploy(scorerAbi, scorerBytecode)
  const rules = await deploy(rulesAbi, rulesBytecode, [scorer.address])
  const groups = await deploy(groupsAbi, groupsBytecode)
  const args = [beacon.address, rules.address, groups.address, minDelay]
  const contests = await deploy(contestsAbi, contestsBytecode, args)
  const pools = await deploy(poolsAbi, poolsBytecode)
  const orders = await deployOrders({ client, account }, deploy, parameters)
  const addresses = { contests: contests.address, pools: pools.address, orders }
  return { client, ...addresses, deployedBlock: beacon.block, account, gasUsed }
}
