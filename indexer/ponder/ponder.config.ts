import { contestsAbi, localChainId, ordersAbi, poolsAbi } from '@assay/sdk'
import { createConfig } from 'ponder'
import { zeroAddress } from 'viem'
import { readSettings } from '../src/settings.ts'

const { chainId, rpcUrl, contracts, startBlock, databaseUrl, directory } = readSettings()

const { contests, pools = zeroAddress, orders = zeroAddress } = contracts

// However the process that started this one ends, it does not go on alone.
const end = () => process.kill(process.pid, 'SIGTERM')
if (process.connected === false) end()
else process.once('disconnect', end)

export default createConfig({
  database: databaseUrl ? { kind: 'postgres', connectionString: databaseUrl } : { kind: 'pglite', directory },
  chains: { market: { id: chainId, rpc: rpcUrl, pollingInterval: chainId === localChainId ? 100 : 2_000 } },
  contracts: {
    Contests: { chain: 'market', abi: contestsAbi, address: contests, startBlock },
    Pools: { chain: 'market', abi: poolsAbi, address: pools, startBlock },
    Orders: { chain: 'market', abi: ordersAbi, address: orders, startBlock },
  },
})
