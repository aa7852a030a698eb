import { join } from 'node:path'
import { type Indexer, startIndexer } from '@assay/indexer'
import { saleRoutes } from '@assay/node'
import { anyGateway, type ContentStore, contractsOf, localChainId, type Market } from '@assay/sdk'
import { folderStore } from '@assay/sdk/node'
import { serveWeb } from './serveWeb.ts'

export type ServePageParameters = {
  market: Market
  rpcUrl: string
  /** Of the market's state. */
  home: string
  ports: { web: number; indexer: number }
  /** Of the vendor whose node is beside the market. */
  nodeUrl: string
}

export type ServedPage = {
  url: string
  /** Settles when the indexer has read what happened so far: until then the page's lists are empty. */
  indexer: Promise<Indexer>
  stop(): Promise<void>
}

const quotaBytes = 2 ** 31

/** Serves the page of a market of one's own, and what it reads: content, and the history of the chain. */
export async function servePage(parameters: ServePageParameters): Promise<ServedPage> {
  const { market, rpcUrl, home, ports, nodeUrl } = parameters
  const content = folderStore(join(home, 'content'), { quotaBytes })
  // The node's cards are read from its folder: they are wanted when the node is not up, too.
  const both: ContentStore = { ...anyGateway([content, folderStore(join(home, 'node', 'content'))]), put: content.put }
  const web = await serveWeb({
    port: ports.web,
    dist: join(import.meta.dirname, '../web/dist'),
    content: both,
    ...(market.models && market.seaport && { book: saleRoutes({ market, folder: join(home, 'sales') }) }),
    isLocal: true,
    config: () => ({
      chainId: localChainId,
      rpcUrl,
      ...contractsOf(market),
      deployedBlock: Number(market.deployedBlock),
      historyUrl: `http://127.0.0.1:${ports.indexer}`,
      gateways: ['', nodeUrl],
      uploadUrl: '',
      bookUrl: '',
      nodeUrl,
      testAccounts: true,
    }),
  })
  const indexer = startIndexer({
    market,
    rpcUrl,
    dir: join(home, 'indexer'),
    port: ports.indexer,
    gateways: [web.url],
  })
  // Whoever waits for it is told; until then it is no unhandled rejection.
  indexer.catch(() => {})
  return {
    url: web.url,
    indexer,
    async stop() {
      web.stop()
      await indexer.then(
        ({ stop }) => stop(),
        () => {},
      )
    },
  }
}
