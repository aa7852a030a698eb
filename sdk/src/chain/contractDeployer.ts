import { type Abi, type Account, type Address, type Client, getAddress, type Hex } from 'viem'
import { deployContract } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { awaitReceipt } from './awaitReceipt.ts'
import { explainError } from './explainError.ts'

/** Deploys a contract, waits until it is mined, and says where it is. */
export type Deploy = (
  abi: Abi,
  bytecode: Hex,
  args?: unknown[],
) => Promise<{ address: Address; block: bigint; gasUsed: bigint }>

/** Deploys contracts one after the other. */
export function contractDeployer({ client, account }: { client: Client; account: Account }): Deploy {
  return async (abi, bytecode, args = []) => {
    try {
      const hash = await deployContract(client, { abi, bytecode, args, account, chain: client.chain })
      const { contractAddress, blockNumber, gasUsed } = await awaitReceipt(client, hash)
      if (contractAddress) return { address: getAddress(contractAddress), block: blockNumber, gasUsed }
    } catch (error) {
      throw explainError(error)
    }
    throw new AssayError('chain.notDeployed', 'The contract was not deployed')
  }
}
