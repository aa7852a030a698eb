import type { Address, Client } from 'viem'
import { readContract } from 'viem/actions'
import { modelsAbi } from '../generated/models.ts'
import { explained } from './explained.ts'

/** `Models` and the contracts that it names. */
export type ModelContracts = Record<'runs' | 'models' | 'licenses' | 'revenue' | 'shares', Address>

/** What `Models` says of the contracts around it, which were fixed when it was deployed. */
export async function getModelContracts(client: Client, models: Address): Promise<ModelContracts> {
  const read = (functionName: 'runs' | 'licenses' | 'revenue' | 'shares') =>
    explained(readContract(client, { address: models, abi: modelsAbi, functionName }))
  const [runs, licenses, revenue, shares] = await Promise.all([
    read('runs'),
    read('licenses'),
    read('revenue'),
    read('shares'),
  ])
  return { runs, models, licenses, revenue, shares }
}
