import type { Abi, Account, Address, Client } from 'viem'
import { writeContract } from 'viem/actions'
import { awaitReceipt } from '../chain/awaitReceipt.ts'
import { contractDeployer } from '../chain/contractDeployer.ts'
import {
  basicDatatokenBytecode,
  dataNftBytecode,
  datatokenBytecode,
  oceanExchangeBytecode,
  oceanExchangeCodeAbi,
  oceanFactoryBytecode,
  oceanFactoryCodeAbi,
  oceanRouterBytecode,
  oceanRouterCodeAbi,
} from '../generated/oceanCode.ts'

/**
 * Deploys what of Ocean a fixed price needs, on a chain of one's own, with the numbers that its templates have elsewhere.
 *
 * @param token Of which Ocean's exchange takes the smaller fee, as of OCEAN on other chains.
 */
export async function deployOcean(
  { client, account }: { client: Client; account: Account },
  { token }: { token: Address },
): Promise<{ oceanFactory: Address; oceanExchange: Address }> {
  const deploy = contractDeployer({ client, account })
  const { address: owner } = account
  const router = await deploy(oceanRouterCodeAbi, oceanRouterBytecode, [owner, token, owner, owner, []])
  const exchange = await deploy(oceanExchangeCodeAbi, oceanExchangeBytecode, [router.address])
  const dataNft = await deploy([], dataNftBytecode)
  const basic = await deploy([], basicDatatokenBytecode)
  const enterprise = await deploy([], datatokenBytecode)
  const args = [dataNft.address, basic.address, router.address]
  const factory = await deploy(oceanFactoryCodeAbi, oceanFactoryBytecode, args)
  await write(factory.address, oceanFactoryCodeAbi, 'addTokenTemplate', enterprise.address)
  await write(router.address, oceanRouterCodeAbi, 'addFactory', factory.address)
  await write(router.address, oceanRouterCodeAbi, 'addFixedRateContract', exchange.address)
  return { oceanFactory: factory.address, oceanExchange: exchange.address }

  async function write(address: Address, abi: Abi, functionName: string, added: Address): Promise<void> {
    const call = { address, abi, functionName, args: [added], account, chain: client.chain }
    await awaitReceipt(client, await writeContract(client, call))
  }
}
