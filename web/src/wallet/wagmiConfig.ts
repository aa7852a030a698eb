import { localChainId } from '@assay/sdk'
import { type Chain, defineChain, http } from 'viem'
import { type Config, createConfig, createConnector, createStorage } from 'wagmi'
import type { MarketConfig } from '../market/config.ts'
import { pageStorage } from '../vault/pageStorage.ts'
import { testAccounts } from './testAccounts.ts'

/** The chain that a market is on. */
export function chainOf({ chainId, rpcUrl, explorerUrl, name }: MarketConfig): Chain {
  return defineChain({
    id: chainId,
    name: chainId === localChainId ? 'Local chain' : (name ?? `Chain ${chainId}`),
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
    ...(explorerUrl && { blockExplorers: { default: { name: 'Explorer', url: explorerUrl } } }),
  })
}

/** Wallets that announce themselves (EIP-6963), WalletConnect where a project is configured, the accounts of a local chain. */
export function wagmiConfig(config: MarketConfig): Config {
  const chain = chainOf(config)
  const transport = http(config.rpcUrl)
  const rpc = transport({ chain })
  return createConfig({
    chains: [chain],
    transports: { [chain.id]: transport },
    multiInjectedProviderDiscovery: true,
    storage: createStorage({ storage: pageStorage }),
    connectors: [
      ...(config.testAccounts ? [testAccounts({ request: request => rpc.request(request as never) })] : []),
      ...(config.walletConnectProjectId ? [lazyWalletConnect(config.walletConnectProjectId)] : []),
    ],
  })
}

/** WalletConnect weighs more than the rest of the page: loaded when somebody chooses it, or had. */
function lazyWalletConnect(projectId: string) {
  return createConnector(context => {
    let loading:
      | Promise<ReturnType<ReturnType<typeof import('wagmi/connectors/walletConnect')['walletConnect']>>>
      | undefined
    const load = () => {
      loading ??= import('wagmi/connectors/walletConnect').then(({ walletConnect }) =>
        walletConnect({ projectId })(context),
      )
      return loading
    }
    const wasUsed = async () => (await context.storage?.getItem('recentConnectorId')) === 'walletConnect'
    return {
      id: 'walletConnect',
      name: 'WalletConnect',
      type: 'walletConnect',
      connect: async parameters => (await load()).connect(parameters),
      disconnect: async () => (await load()).disconnect(),
      getAccounts: async () => (await load()).getAccounts(),
      getChainId: async () => (await load()).getChainId(),
      getProvider: async parameters => (await load()).getProvider(parameters),
      isAuthorized: async () => (await wasUsed()) && (await load()).isAuthorized(),
      switchChain: async parameters => {
        const { switchChain } = await load()
        if (!switchChain) throw new Error('This wallet cannot switch networks')
        return switchChain(parameters)
      },
      onAccountsChanged: accounts => void load().then(connector => connector.onAccountsChanged(accounts)),
      onChainChanged: chainId => void load().then(connector => connector.onChainChanged(chainId)),
      onDisconnect: error => void load().then(connector => connector.onDisconnect(error)),
    }
  })
}
