import type { Account, Address, Client } from 'viem'
import { contestsAbi, contestsBytecode } from '../generated/contests.ts'
import { groupsAbi, groupsBytecode } from '../generated/groups.ts'
import { poolsAbi, poolsBytecode } from '../generated/pools.ts'
import { prevrandaoBeaconAbi, prevrandaoBeaconBytecode } from '../generated/prevrandaoBeacon.ts'
import { rulesAbi, rulesBytecode } from '../generated/rules.ts'
import { scorerAbi, scorerBytecode } from '../generated/scorer.ts'
import { contractDeployer, type Deploy } from './contractDeployer.ts'
import { deployModels } from './deployModels.ts'
import { type DeployOrdersParameters, deployOrders } from './deployOrders.ts'
import { localChainId, type Market } from './market.ts'
import type { ModelContracts } from './modelContracts.ts'

export type DeployMarketParameters = DeployOrdersParameters & {
  client: Client
  account: Account
  /** The fewest blocks from opening a contest to its beacon block: 128, unless on a local chain. */
  minBeaconDelayBlocks?: number
}

/**
 * Deploys a market: the contests with what they call, the pools, the orders with their circuits' verifiers, and the
 * models with their runs.
 *
 * @throws AssayError `chain.insufficientFunds`, `chain.unreachable`, `market.noEas`, `chain.otherAddress`.
 */
export async function deployMarket(
  parameters: DeployMarketParameters,
): Promise<Market & ModelContracts & { pools: Address; orders: Address; gasUsed: number }> {
  const { client, account } = parameters
  const minDelay = BigInt(parameters.minBeaconDelayBlocks ?? (client.chain?.id === localChainId ? 1 : 128))

  const deployContract = contractDeployer({ client, account })
  let gasUsed = 0
  const deploy: Deploy = async (abi, bytecode, args) => {
    const deployed = await deployContract(abi, bytecode, args)
    gasUsed += Number(deployed.gasUsed)
    return deployed
  }

  const beacon = await deploy(prevrandaoBeaconAbi, prevrandaoBeaconBytecode)
  const scorer = await deploy(scorerAbi, scorerBytecode)
  const rules = await deploy(rulesAbi, rulesBytecode, [scorer.address])
  const groups = await deploy(groupsAbi, groupsBytecode)
  const args = [beacon.address, rules.address, groups.address, minDelay]
  const contests = await deploy(contestsAbi, contestsBytecode, args)
  const pools = await deploy(poolsAbi, poolsBytecode)
  const orders = await deployOrders({ client, account }, deploy, parameters)
  const place = { contests: contests.address, orders, beacon: beacon.address, minBeaconDelay: minDelay }
  const models = await deployModels({ client, account }, deploy, place)
  const addresses = { contests: contests.address, pools: pools.address, orders, ...models }
  return { client, ...addresses, deployedBlock: beacon.block, account, gasUsed }
}
