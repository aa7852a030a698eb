import { type Account, type Address, type Client, createClient, defineChain, http } from 'viem'
import { getChainId, getCode } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { explainError } from './explainError.ts'
import { explained } from './explained.ts'
import { contractsOf, type MarketContracts } from './marketContracts.ts'
import { getModelContracts } from './modelContracts.ts'

/** Where a verb acts: a chain, the contracts of the market on it, and who signs. Reading needs no account. */
export type Market = MarketContracts & {
  client: Client
  /** The block it was deployed in: where the search for events starts. */
  deployedBlock: bigint
  account?: Account
}

export type ConnectMarketParameters = MarketContracts & {
  rpcUrl: string
  deployedBlock?: bigint
  account?: Account
}

/**
 * Connects to a market that is deployed on a chain.
 *
 * @throws AssayError `chain.unreachable` (retryable) when the RPC does not answer.
 * @throws AssayError `chain.noContract` when there is no contract at an address.
 */
export async function connectMarket(parameters: ConnectMarketParameters): Promise<Market> {
  const { rpcUrl, deployedBlock = 0n, account } = parameters
  const client = await connectChain(rpcUrl)
  const contracts = contractsOf(parameters)
  await Promise.all(Object.values(contracts).map(address => requireContract(client, address)))
  if (contracts.models) Object.assign(contracts, await getModelContracts(client, contracts.models))
  return { client, ...contracts, deployedBlock, ...(account && { account }) }
}

async function requireContract(client: Client, address: Address): Promise<void> {
  const code = await explained(getCode(client, { address }))
  if (code !== undefined) return
  throw new AssayError('chain.noContract', `No contract at ${address} on chain ${client.chain?.id}`, {
    hint: 'Check the address and the RPC: one of them belongs to another chain.',
  })
}

/**
 * A viem client for the chain behind `rpcUrl`, whichever it is.
 *
 * @throws AssayError `chain.unreachable` (retryable) when the RPC does not answer.
 */
export async function connectChain(rpcUrl: string): Promise<Client> {
  const transport = http(rpcUrl)
  const id = await getChainId(createClient({ transport })).catch(error => {
    throw explainError(error, rpcUrl)
  })
  const chain = defineChain({
    id,
    name: id === localChainId ? 'Local' : `Chain ${id}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  })
  return createClient({ chain, transport, pollingInterval: id === localChainId ? 50 : 2_000 })
}

/** The same market, signed for by somebody else. */
export function withAccount(market: Market, account: Account): Market {
  return { ...market, account }
}

/** The chain id that anvil and hardhat give to a private chain. */
export const localChainId = 31337
