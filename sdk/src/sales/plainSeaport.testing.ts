import { Seaport } from '@opensea/seaport-js'
import { JsonRpcProvider, Wallet } from 'ethers'
import { bytesToHex } from 'viem'
import type { LocalChain } from '../node/localChain.ts'
import type { SaleScene } from './saleScene.testing.ts'

type Signer = ConstructorParameters<typeof Seaport>[0]

/** Another client of Seaport, which knows nothing of Assay, in the hands of one of the chain's accounts. */
export function plainSeaport({ chain, market }: Pick<SaleScene, 'chain' | 'market'>, account: number): Seaport {
  const provider = new JsonRpcProvider(chain.rpcUrl, undefined, { pollingInterval: 50, cacheTimeout: -1 })
  // To TypeScript, ethers as it is imported and as it is required are two libraries.
  const signer: unknown = new Wallet(privateKey(chain, account), provider)
  return new Seaport(signer as Signer, { overrides: { contractAddress: market.seaport! } })
}

const privateKey = ({ accounts }: LocalChain, account: number) => bytesToHex(accounts[account]!.getHdKey().privateKey!)
