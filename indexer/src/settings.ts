import type { MarketContracts } from '@assay/sdk'

/** What `startIndexer` tells Ponder's process. */
export type Settings = {
  chainId: number
  rpcUrl: string
  contracts: MarketContracts
  startBlock: number
  /** Where cards are read. */
  gateways: string[]
  /** PostgreSQL; PGlite in `directory` unless given. */
  databaseUrl?: string
  directory: string
}

/** Name of the environment variable that they are in, as JSON. */
export const settingsVariable = 'ASSAY_INDEXER'

export function readSettings(): Settings {
  return JSON.parse(process.env[settingsVariable] ?? '')
}
