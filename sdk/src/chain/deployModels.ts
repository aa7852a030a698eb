import { type Address, getContractAddress, isAddressEqual, parseEther } from 'viem'
import { getTransactionCount } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { governorsAbi, governorsBytecode } from '../generated/governors.ts'
import { licensesAbi, licensesBytecode } from '../generated/licenses.ts'
import { modelsAbi, modelsBytecode } from '../generated/models.ts'
import { revenueAbi, revenueBytecode } from '../generated/revenue.ts'
import { runsAbi, runsBytecode } from '../generated/runs.ts'
import { sharesAbi, sharesBytecode } from '../generated/shares.ts'
import type { Deploy } from './contractDeployer.ts'
import { explained } from './explained.ts'
import type { Market } from './market.ts'
import type { ModelContracts } from './modelContracts.ts'

export type DeployModelsParameters = {
  contests: Address
  orders: Address
  /** Where seeds come from. */
  beacon: Address
  minBeaconDelay: bigint
}

const day = 86_400

/** What runs put at risk, and the time that a challenge and an audit take. */
const runLimits = {
  minBond: parseEther('0.02'),
  auditorBond: parseEther('0.1'),
  windowSeconds: 7 * day,
  stepSeconds: day,
  commitSeconds: 3 * day,
  revealSeconds: day,
}

/**
 * Deploys what models need: runs, the tokens, licenses, revenue and shares.
 *
 * @throws AssayError `chain.otherAddress` (retryable) where the account sent something else meanwhile.
 */
export async function deployModels(
  { client, account }: Pick<Market, 'client'> & { account: { address: Address } },
  deploy: Deploy,
  { contests, orders, beacon, minBeaconDelay }: DeployModelsParameters,
): Promise<ModelContracts> {
  const runs = (await deploy(runsAbi, runsBytecode, [beacon, { ...runLimits, minBeaconDelay }])).address
  const governors = (await deploy(governorsAbi, governorsBytecode)).address

  // They name each other for good: so where each will be is known before the first is there.
  const from = account.address
  const nonce = await explained(getTransactionCount(client, { address: from, blockTag: 'pending' }))
  const [models, licenses, revenue, shares] = [0, 1, 2, 3].map(after =>
    getContractAddress({ from, nonce: BigInt(nonce + after) }),
  ) as [Address, Address, Address, Address]
  const deployed = [
    await deploy(modelsAbi, modelsBytecode, [runs, contests, orders, licenses, revenue, shares]),
    await deploy(licensesAbi, licensesBytecode, [models, revenue]),
    await deploy(revenueAbi, revenueBytecode, [models, licenses]),
    await deploy(sharesAbi, sharesBytecode, [models, licenses, revenue, governors]),
  ]
  for (const [at, expected] of [models, licenses, revenue, shares].entries()) {
    const address = deployed[at]!.address
    if (isAddressEqual(address, expected)) continue
    throw new AssayError(
      'chain.otherAddress',
      `A contract is at ${address}, and the others look for it at ${expected}`,
      {
        details: `${from} sent something else while the market was deployed.`,
        hint: 'Deploy again, and send nothing else with this account meanwhile.',
        retryable: true,
      },
    )
  }
  return { runs, models, licenses, revenue, shares }
}
