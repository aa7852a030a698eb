import {
  contestsAbi,
  licensesAbi,
  localChainId,
  modelsAbi,
  ordersAbi,
  poolsAbi,
  revenueAbi,
  runsAbi,
  sharesAbi,
  shareVaultAbi,
} from '@assay/sdk'
import { createConfig, factory } from 'ponder'
import { type Address, getAbiItem, zeroAddress } from 'viem'
import { readSettings } from '../src/settings.ts'

const { chainId, rpcUrl, contracts, startBlock, databaseUrl, directory } = readSettings()

/** A market from before a contract has none of its events. */
const at = (address: Address = zeroAddress) => ({ chain: 'market', address, startBlock }) as const

const vaults = factory({
  address: contracts.shares ?? zeroAddress,
  event: getAbiItem({ abi: sharesAbi, name: 'ModelSplit' }),
  parameter: 'vault',
})

// However the process that started this one ends, it does not go on alone.
const end = () => process.kill(process.pid, 'SIGTERM')
if (process.connected === false) end()
else process.once('disconnect', end)

export default createConfig({
  database: databaseUrl ? { kind: 'postgres', connectionString: databaseUrl } : { kind: 'pglite', directory },
  chains: { market: { id: chainId, rpc: rpcUrl, pollingInterval: chainId === localChainId ? 100 : 2_000 } },
  contracts: {
    Contests: { abi: contestsAbi, ...at(contracts.contests) },
    Pools: { abi: poolsAbi, ...at(contracts.pools) },
    Orders: { abi: ordersAbi, ...at(contracts.orders) },
    Runs: { abi: runsAbi, ...at(contracts.runs) },
    Models: { abi: modelsAbi, ...at(contracts.models) },
    Licenses: { abi: licensesAbi, ...at(contracts.licenses) },
    Revenue: { abi: revenueAbi, ...at(contracts.revenue) },
    Shares: { abi: sharesAbi, ...at(contracts.shares) },
    ShareVaults: { abi: shareVaultAbi, chain: 'market', address: vaults, startBlock },
  },
})
