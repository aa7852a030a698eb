import {
  anyGateway,
  type ContentSource,
  type ContentStore,
  connectHistory,
  contractsOf,
  type History,
  localChainId,
  type Market,
  nodeStore,
} from '@assay/sdk'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { type Account, type Address, createClient } from 'viem'
import { useConnection } from 'wagmi'
import { reviews } from '../transactions/reviews.ts'
import { sentTransactions } from '../transactions/sentTransactions.ts'
import { chainOf } from '../wallet/wagmiConfig.ts'
import { type Provider, walletTransport } from '../wallet/walletTransport.ts'
import type { MarketConfig } from './config.ts'

export type MarketContext = {
  config: MarketConfig
  isLocal: boolean
  /** Where the market is. Signed for by the connected account, if there is one; then every transaction is reviewed before it is sent. */
  market: Market
  account: Address | undefined
  history: History
  /** Cards and training bundles, from whichever gateway has them. */
  content: ContentSource
  /** Where to put them, if this site takes any. */
  upload: ContentStore | undefined
}

const Context = createContext<MarketContext | undefined>(undefined)

/** The market that this page shows. */
export function useMarket(): MarketContext {
  const context = use(Context)
  if (!context) throw new Error('There is no MarketProvider above this component')
  return context
}

export function MarketProvider({ config, children }: { config: MarketConfig; children: ReactNode }) {
  const { address, connector } = useConnection()
  const fixed = useMemo(() => {
    const gateways = config.gateways.map(url => nodeStore({ url: url || location.origin }))
    return {
      config,
      isLocal: config.chainId === localChainId,
      history: connectHistory({ url: config.historyUrl }),
      content: anyGateway(gateways),
      upload: config.uploadUrl === undefined ? undefined : nodeStore({ url: config.uploadUrl || location.origin }),
    }
  }, [config])
  const market = useMemo(() => {
    const { rpcUrl, deployedBlock } = config
    const chain = chainOf(config)
    const place = { ...contractsOf(config), deployedBlock }
    const client = createClient({
      chain,
      pollingInterval: chain.id === localChainId ? 200 : 2_000,
      transport: walletTransport({
        rpcUrl,
        getProvider: async () => (await connector?.getProvider()) as Provider,
        review: reviews.ask,
        onSent(hash, { from: account }, title) {
          sentTransactions.add({ hash, account, chainId: chain.id, title })
        },
      }),
    })
    const account: Account | undefined = address && { address, type: 'json-rpc' }
    return { client, ...place, ...(account && connector && { account }) } satisfies Market
  }, [config, address, connector])
  const context = useMemo(() => ({ ...fixed, market, account: market.account?.address }), [fixed, market])
  return <Context value={context}>{children}</Context>
}
