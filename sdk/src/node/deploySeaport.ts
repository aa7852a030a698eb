import type { Account, Address, Client } from 'viem'
import { contractDeployer } from '../chain/contractDeployer.ts'
import { conduitControllerBytecode, seaportBytecode, seaportConstructorAbi } from '../generated/seaportCode.ts'
import { wethAbi, wethBytecode } from '../generated/weth.ts'

/** Deploys Seaport 1.6, with what moves tokens for it and the wrapped coin that is bid in, on a chain of one's own. */
export async function deploySeaport(by: {
  client: Client
  account: Account
}): Promise<{ seaport: Address; weth: Address }> {
  const deploy = contractDeployer(by)
  const controller = await deploy([], conduitControllerBytecode)
  const seaport = await deploy(seaportConstructorAbi, seaportBytecode, [controller.address])
  const weth = await deploy(wethAbi, wethBytecode)
  return { seaport: seaport.address, weth: weth.address }
}
